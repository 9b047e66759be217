//! Figures of the process, and their picture.

use std::fmt::Write;
use std::path::Path;
use std::time::Duration;

/// What the process held at a time.
pub(crate) struct Sample {
    pub(crate) seconds: f64,
    /// MiB.
    pub(crate) memory: f64,
    pub(crate) descriptors: f64,
    pub(crate) tasks: f64,
}

impl Sample {
    /// From `/proc`; 0 where there is none.
    pub(crate) fn now(at: Duration, tasks: usize) -> Self {
        let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
        let resident = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        let kib = resident.and_then(|text| text.trim().trim_end_matches(" kB").parse::<f64>().ok());
        let descriptors = std::fs::read_dir("/proc/self/fd").map_or(0, Iterator::count);
        Self {
            seconds: at.as_secs_f64(),
            memory: kib.unwrap_or_default() / 1024.0,
            descriptors: descriptors as f64,
            tasks: tasks as f64,
        }
    }
}

/// One of the figures.
pub(crate) type Figure = fn(&Sample) -> f64;

const WIDTH: f64 = 900.0;
const HEIGHT: f64 = 140.0;
const LEFT: f64 = 90.0;

/// Writes the figures as `.csv` and as `.svg`, each curve on a scale of its own that begins with 0.
pub(crate) fn write(out: &Path, samples: &[Sample]) -> Result<(), String> {
    let problem = |e: std::io::Error| format!("{}: {e}", out.display());
    if let Some(folder) = out.parent() {
        std::fs::create_dir_all(folder).map_err(problem)?;
    }
    let mut table = String::from("seconds,resident_mib,descriptors,tasks\n");
    for s in samples {
        let _ = writeln!(
            table,
            "{:.1},{:.1},{},{}",
            s.seconds, s.memory, s.descriptors, s.tasks
        );
    }
    std::fs::write(out.with_extension("csv"), table).map_err(problem)?;
    std::fs::write(out.with_extension("svg"), svg(samples)).map_err(problem)
}

fn svg(samples: &[Sample]) -> String {
    let curves: [(&str, &str, Figure); 3] = [
        ("resident memory, MiB", "#1f6feb", |s| s.memory),
        ("descriptors", "#8250df", |s| s.descriptors),
        ("tasks", "#1a7f37", |s| s.tasks),
    ];
    let time = samples.last().map_or(1.0, |s| s.seconds);
    let whole = (HEIGHT + 50.0) * curves.len() as f64 + 10.0;
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {} {whole}\" font-family=\"sans-serif\" font-size=\"13\">\n<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n",
        WIDTH + LEFT + 20.0
    );
    for (i, (name, colour, figure)) in curves.iter().enumerate() {
        let top = 30.0 + (HEIGHT + 50.0) * i as f64;
        let most = samples.iter().map(figure).fold(1.0, f64::max) * 1.1;
        let x = |s: &Sample| LEFT + s.seconds / time * WIDTH;
        let y = |value: f64| top + HEIGHT - value / most * HEIGHT;
        let points: Vec<String> = samples
            .iter()
            .map(|s| format!("{:.1},{:.1}", x(s), y(figure(s))))
            .collect();
        let _ = write!(
            out,
            "<text x=\"{LEFT}\" y=\"{}\">{name}</text>\n<path d=\"M{LEFT} {top}V{}H{}\" fill=\"none\" stroke=\"#888\"/>\n\
             <text x=\"{}\" y=\"{}\" text-anchor=\"end\">{most:.0}</text><text x=\"{}\" y=\"{}\" text-anchor=\"end\">0</text>\n\
             <text x=\"{}\" y=\"{}\" text-anchor=\"end\">{:.1} min</text>\n<polyline points=\"{}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"1.5\"/>\n",
            top - 8.0,
            top + HEIGHT,
            LEFT + WIDTH,
            LEFT - 6.0,
            top + 10.0,
            LEFT - 6.0,
            top + HEIGHT,
            LEFT + WIDTH,
            top + HEIGHT + 16.0,
            time / 60.0,
            points.join(" ")
        );
    }
    out + "</svg>\n"
}

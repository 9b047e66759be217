//! One run: all steps of one version of the client, on both sides.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use ontap_simulator::Simulator;
use ontap_simulator::model::{Api, is_stand_in};
use serde_json::{Value, json};

use crate::Arguments;
use crate::compare::{self, Compared, Difference, Exchange, Explanations, Names};
use crate::crate_side::CrateSide;
use crate::failure::{Failure, failed};
use crate::plan::{self, Cases, Classes, Step, Variables};
use crate::python::{self, Driver};

/// A version of NetApp's client, and the release it is driven against.
#[derive(Debug)]
pub(crate) struct Version {
    /// Names the run in reports.
    pub(crate) id: &'static str,
    /// The client's version as the data files call it.
    pub(crate) client: &'static str,
    pub(crate) package: &'static str,
    pub(crate) release: &'static str,
}

/// The newest client against the newest release there is a document of and against an older one, and older pairs.
pub(crate) const VERSIONS: [Version; 6] = [
    Version {
        id: "9.19",
        client: "9.19",
        package: "9.19.1.0",
        release: "9.19.1",
    },
    Version {
        id: "9.19 on 9.17",
        client: "9.19",
        package: "9.19.1.0",
        release: "9.17.1",
    },
    Version {
        id: "9.16",
        client: "9.16",
        package: "9.16.1.0",
        release: "9.16.1",
    },
    Version {
        id: "9.14",
        client: "9.14",
        package: "9.14.1.0",
        release: "9.12.1",
    },
    Version {
        id: "9.13",
        client: "9.13",
        package: "9.13.1.0",
        release: "9.12.1",
    },
    Version {
        id: "9.9",
        client: "9.9",
        package: "9.9.1.0",
        release: "9.9.1",
    },
];

impl Version {
    /// Names files of the run.
    fn pair(&self) -> String {
        format!("{}-{}", self.package, self.release)
    }
}

const USER: &str = "admin";
const PASSWORD: &str = "Parity_Admin_1";

/// What came of a run.
pub(crate) struct Run {
    pub(crate) version: &'static Version,
    pub(crate) classes: Classes,
    pub(crate) steps: usize,
    /// Pairs of requests.
    pub(crate) pairs: usize,
    /// Pairs that differ in no more than headers.
    pub(crate) identical: usize,
    /// By class: the calls that were driven, and those the release lacks.
    pub(crate) driven: BTreeMap<String, BTreeSet<String>>,
    pub(crate) absent: BTreeMap<String, BTreeSet<String>>,
    /// Steps of the data file that are left out, each with its reason.
    pub(crate) skipped: BTreeMap<String, String>,
    /// Operations of the release that were called, and all it has.
    pub(crate) operations: (usize, usize),
    /// By explanation: how many pairs or results it was met in.
    pub(crate) met: BTreeMap<usize, usize>,
    problems: Vec<String>,
    time: Duration,
}

/// The side of one client: its simulator, and what it knows.
struct Side {
    simulator: Simulator,
    variables: Variables,
}

impl Side {
    fn start(version: &Version, cases: &Cases) -> Result<Self, Failure> {
        let mut builder = Simulator::builder()
            .release(version.release)
            .password(PASSWORD)
            .job_duration(Duration::ZERO)
            .keep_replies(true)
            .keep_secrets(true);
        if let Some(seed) = cases.seed.get(version.client) {
            builder = builder.seed(seed.clone());
        }
        let simulator = builder
            .start()
            .map_err(|e| failed(format!("the simulator does not start: {e}")))?;
        Ok(Self {
            simulator,
            variables: Variables::with(cases.constants.clone()),
        })
    }

    fn exchanges(&self) -> Vec<Exchange> {
        let found = self.simulator.requests().iter().map(Exchange::of).collect();
        self.simulator.clear_requests();
        found
    }
}

/// The table of known differences.
pub(crate) fn explanations(here: &Path) -> Result<Explanations, Failure> {
    Ok(Explanations {
        known: plan::read_yaml(&here.join("differences.yaml"))?,
    })
}

impl Run {
    /// Drives both sides through all steps.
    pub(crate) fn of(
        version: &'static Version,
        here: &Path,
        work: &Path,
        arguments: &Arguments,
        explanations: &Explanations,
    ) -> Result<Self, Failure> {
        let folder = work.join(version.package);
        let requirements = here.join(format!("requirements-{}.txt", version.client));
        let python = python::environment(&folder, &requirements, &arguments.python)?;
        let start = Instant::now();
        let cases: Cases = plan::read_yaml(&here.join("cases.yaml"))?;
        let api = Api::of(version.release).map_err(|e| failed(e.to_string()))?;
        let (mut theirs, mut ours) = (Side::start(version, &cases)?, Side::start(version, &cases)?);
        let write_ca = |side: &Side, name: &str| {
            let path = work.join(format!("ca-{}-{name}.pem", version.pair()));
            side.simulator
                .write_ca(&path)
                .map_err(|e| failed(format!("{}: {e}", path.display())))?;
            Ok::<_, Failure>(path)
        };
        let ca = write_ca(&theirs, "python")?;
        let log = work.join(format!("driver-{}.log", version.pair()));
        let address = ("127.0.0.1", theirs.simulator.address().port());
        let mut driver = Driver::start(
            &python,
            &here.join("python"),
            &log,
            address,
            &ca,
            (USER, PASSWORD),
        )?;
        let crate_side = CrateSide::connect(
            &ours.simulator.url(),
            &write_ca(&ours, "crate")?,
            USER,
            PASSWORD,
        )?;
        let classes = driver.classes()?;
        let steps = plan::expand(&cases, version.client, &classes, &api)?;

        let mut run = Self::new(version, classes, &cases);
        let mut names = Names::default();
        let mut called = BTreeSet::new();
        let mut records = Vec::new();
        for step in &steps {
            let (asked, we_asked) = match (theirs.variables.fill(step), ours.variables.fill(step)) {
                (Ok(asked), Ok(we_asked)) => (asked, we_asked),
                (Err(problem), _) | (_, Err(problem)) => {
                    run.problems.push(problem.to_string());
                    continue;
                }
            };
            let began = Instant::now();
            let result = driver.run(&asked)?;
            let theirs_took = began.elapsed();
            let our_result = crate_side.run(&we_asked).unwrap_or_else(|problem| {
                run.problems.push(problem.to_string());
                json!({"error": {}})
            });
            if arguments.keep && began.elapsed() > Duration::from_millis(500) {
                let ours = began.elapsed() - theirs_took;
                eprintln!("slow: {} took {theirs_took:?} and {ours:?}", step.id);
            }
            let (sent, we_sent) = (theirs.exchanges(), ours.exchanges());
            theirs.variables.keep(step, &result);
            ours.variables.keep(step, &our_result);
            called.extend(
                we_sent
                    .iter()
                    .filter_map(|exchange| exchange.operation(&api)),
            );
            let compared = compare::compare(&mut names, (&sent, &result), (&we_sent, &our_result));
            run.judge(step, &result, &our_result);
            run.problems.extend(compare::unsaid(&we_asked, &we_sent));
            run.count(step, &compared, explanations);
            if arguments.keep {
                records.push(json!({
                    "step": step, "python": format!("{sent:#?}"), "ours": format!("{we_sent:#?}"),
                    "python_result": result, "our_result": our_result,
                }));
            }
        }
        run.operations = (called.len(), operations(&api));
        run.time = start.elapsed();
        if arguments.keep {
            let path = work.join(format!("steps-{}.json", version.pair()));
            let text = serde_json::to_string_pretty(&records).unwrap_or_default();
            std::fs::write(&path, text).map_err(|e| failed(format!("{}: {e}", path.display())))?;
        }
        Ok(run)
    }

    fn new(version: &'static Version, classes: Classes, cases: &Cases) -> Self {
        let there = cases
            .classes
            .iter()
            .filter(|case| classes.contains_key(&case.class));
        let skipped = there.flat_map(|case| {
            let skipped = case.skip.iter();
            skipped.map(move |(step, reason)| (format!("{}.{step}", case.class), reason.clone()))
        });
        Self {
            version,
            skipped: skipped.collect(),
            classes,
            steps: 0,
            pairs: 0,
            identical: 0,
            driven: BTreeMap::new(),
            absent: BTreeMap::new(),
            operations: (0, 0),
            met: BTreeMap::new(),
            problems: Vec::new(),
            time: Duration::ZERO,
        }
    }

    /// Checks that a step came to the end that was expected; where the sides differ, the comparison tells.
    fn judge(&mut self, step: &Step, python: &Value, ours: &Value) {
        let error = |result: &Value| result.get("error").cloned();
        let problem = match (error(python), error(ours), step.fails.as_slice()) {
            (Some(python), Some(ours), []) => format!("failed on both sides: {python} and {ours}"),
            (None, None, [_, ..]) => {
                format!("was expected to fail with {:?}, and did not", step.fails)
            }
            (Some(python), Some(ours), expected) if !expected.is_empty() => {
                // Failures that no reply brought, such as that of a job, have no status.
                let status = |error: &Value| error["status"].as_u64().unwrap_or(0);
                let fits = |error| {
                    expected
                        .iter()
                        .any(|known| u64::from(*known) == status(error))
                };
                if fits(&python) || fits(&ours) {
                    return;
                }
                format!("was expected to fail with {expected:?}, but: {python} and {ours}")
            }
            _ => return,
        };
        self.problems.push(format!("{}: {problem}", step.id));
    }

    fn count(&mut self, step: &Step, compared: &Compared, explanations: &Explanations) {
        self.steps += 1;
        self.pairs += compared.pairs;
        if !step.class.is_empty() {
            let calls = if step.absent {
                &mut self.absent
            } else {
                &mut self.driven
            };
            let call = if step.hydrate {
                format!("{}(hydrate)", step.call)
            } else {
                step.call.clone()
            };
            calls.entry(step.class.clone()).or_default().insert(call);
        }
        let differing: BTreeSet<_> = compared
            .differences
            .iter()
            .filter(|d| !d.is_header())
            .map(|d| d.pair)
            .collect();
        self.identical += compared.pairs - differing.iter().flatten().count();
        let mut met = BTreeSet::new();
        for difference in &compared.differences {
            match explanations.find(self.version.client, step, difference) {
                Some(index) => _ = met.insert((index, difference.pair)),
                None => self.problems.push(unexplained(step, difference)),
            }
        }
        for (index, _) in met {
            *self.met.entry(index).or_default() += 1;
        }
    }

    /// Whether every step came to its end, and every difference is explained.
    pub(crate) fn is_good(&self) -> bool {
        self.problems.is_empty()
    }

    /// What a user wants to know at the end, problems first.
    pub(crate) fn summary(&self, explanations: &Explanations) -> String {
        let mut text = String::new();
        for problem in &self.problems {
            let _ = writeln!(text, "error: {}: {problem}", self.version.id);
        }
        let _ = writeln!(
            text,
            "netapp-ontap {} with {}: {} steps, {} pairs of requests, {} identical, {} kinds of differences of {}, {} problems, {:.1} s",
            self.version.package,
            self.version.release,
            self.steps,
            self.pairs,
            self.identical,
            self.met.len(),
            explanations.known.len(),
            self.problems.len(),
            self.time.as_secs_f64(),
        );
        text
    }
}

fn unexplained(step: &Step, difference: &Difference) -> String {
    let (python, ours) = (difference.python.as_ref(), difference.ours.as_ref());
    let place = &difference.place;
    let (python, ours) = (compare::shown(python), compare::shown(ours));
    format!(
        "{} ({}): unexplained difference in {place}: the Python client {python}, the crate {ours}",
        step.id, difference.request
    )
}

/// How many operations the document of the release has.
fn operations(api: &Arc<Api>) -> usize {
    api.endpoints
        .iter()
        .filter(|endpoint| !is_stand_in(&endpoint.template))
        .map(|endpoint| endpoint.operations.len())
        .sum()
}

/// Explanations that no run needed.
pub(crate) fn unused(runs: &[Run], explanations: &Explanations) -> Vec<String> {
    let met = |index: usize| runs.iter().any(|run| run.met.contains_key(&index));
    let known = explanations.known.iter().enumerate();
    known
        .filter(|(index, _)| !met(*index))
        .map(|(_, known)| known.id.clone())
        .collect()
}

//! The certificate of the simulator's authority in a file.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use tempfile::TempPath;

use crate::Simulator;

/// A file that holds it.
pub(super) enum Ca {
    /// Someone asked for it by name.
    Named(PathBuf),
    /// Nobody did, so nobody misses it: it goes with this. Its name cannot be guessed, and no link can stand there.
    Temporary(TempPath),
}

impl Ca {
    /// Writes it.
    pub(super) fn write(cluster: &Simulator, path: Option<&Path>) -> Result<Self, String> {
        let failed = |path: &Path, problem: std::io::Error| {
            let path = path.display();
            format!("{path}: {problem}; name another file with --ca-out")
        };
        if let Some(path) = path {
            cluster.write_ca(path).map_err(|e| failed(path, e))?;
            return Ok(Self::Named(path.to_owned()));
        }
        let folder = std::env::temp_dir();
        let file = tempfile::Builder::new()
            .prefix("ontap-simulator-")
            .suffix(".pem")
            .tempfile_in(&folder);
        let mut file = file.map_err(|e| failed(&folder, e))?;
        file.write_all(cluster.ca_pem().as_bytes())
            .map_err(|e| failed(&folder, e))?;
        Ok(Self::Temporary(file.into_temp_path()))
    }

    /// Where it is.
    pub(super) fn path(&self) -> &Path {
        match self {
            Self::Named(path) => path,
            Self::Temporary(path) => path,
        }
    }
}

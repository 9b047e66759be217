//! Where the cluster is and who asks, from the environment or from a file of profiles.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::{Client, ClientBuilder};
use crate::error::{Error, Result};
use crate::value::Secret;

/// A variable of the environment, by its name.
type Lookup<'l> = &'l dyn Fn(&str) -> Option<String>;

/// How one cluster is reached: an entry of a file of profiles.
///
/// The file is JSON: `{"profiles": {"lab": {"url": "https://cluster.example", "user": "admin", "password_command":
/// ["pass", "show", "lab"]}}}`. A password does not stand in it: `password_command` prints it, `password_env` names the
/// variable that holds it. `token_command` and `token_env` do the same for a bearer token, `ca` names a PEM file to
/// trust, and `svm` limits requests to an SVM.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Profile {
    /// The cluster's URL.
    pub url: String,
    /// The user name.
    pub user: Option<String>,
    /// The variable that holds the password.
    pub password_env: Option<String>,
    /// A program and its arguments; what it prints is the password. It runs when the password is needed, and once more
    /// when the cluster rejects it.
    pub password_command: Option<Vec<String>>,
    /// The variable that holds the bearer token.
    pub token_env: Option<String>,
    /// A program and its arguments; what it prints is the bearer token.
    pub token_command: Option<Vec<String>>,
    /// A file with certificates to trust besides those of the system.
    pub ca: Option<PathBuf>,
    /// The SVM that requests are limited to.
    pub svm: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Profiles {
    profiles: BTreeMap<String, Profile>,
}

impl Profile {
    /// Reads one profile of a file.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) when the file cannot be read, or lacks the profile.
    pub fn read(path: impl AsRef<Path>, name: &str) -> Result<Self> {
        let path = path.as_ref();
        let failed = |problem: &dyn std::fmt::Display| {
            Error::configuration(format!("{}: {problem}", path.display()))
        };
        let text = std::fs::read(path).map_err(|problem| failed(&problem))?;
        let mut all: Profiles =
            serde_json::from_slice(&text).map_err(|problem| failed(&problem))?;
        all.profiles.remove(name).ok_or_else(|| {
            let known: Vec<&str> = all.profiles.keys().map(String::as_str).collect();
            failed(&format_args!(
                "there is no profile `{name}`; there are: {}",
                known.join(", ")
            ))
        })
    }

    /// Starts to configure a client for the profile.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) when a variable is not set, a file cannot be read,
    /// or more than one source of credentials is named.
    pub fn builder(&self) -> Result<ClientBuilder> {
        self.configure(&|name| std::env::var(name).ok())
    }

    fn configure(&self, env: Lookup<'_>) -> Result<ClientBuilder> {
        let mut builder = Client::builder(&self.url);
        let from_env = |name: &String| {
            env(name).ok_or_else(|| Error::configuration(format!("the variable {name} is not set")))
        };
        let user = || {
            self.user.clone().ok_or_else(|| {
                Error::configuration("a password is given, and no `user` it belongs to")
            })
        };
        if let Some(name) = &self.password_env {
            builder = builder.basic_auth(user()?, from_env(name)?);
        }
        if let Some(command) = self.password_command.clone() {
            let user = user()?;
            builder = builder.basic_source(move || {
                let (user, command) = (user.clone(), command.clone());
                async move { Ok((user, printed_by(command).await?)) }
            });
        }
        if let Some(name) = &self.token_env {
            builder = builder.bearer_token(from_env(name)?);
        }
        if let Some(command) = self.token_command.clone() {
            builder = builder.token_source(move || printed_by(command.clone()));
        }
        #[cfg(any(feature = "rustls", feature = "native-tls"))]
        if let Some(path) = &self.ca {
            let pem = std::fs::read(path).map_err(|problem| {
                Error::configuration(format!("{} cannot be read: {problem}", path.display()))
            })?;
            builder = builder.root_certificates(pem);
        }
        if let Some(svm) = &self.svm {
            builder = builder.svm_name(svm);
        }
        Ok(builder)
    }

    fn from_lookup(env: Lookup<'_>) -> Result<Self> {
        if let Some(name) = env("ONTAP_PROFILE") {
            let path = env("ONTAP_PROFILES")
                .map(PathBuf::from)
                .or_else(|| usual_path(env));
            let path = path.ok_or_else(|| {
                Error::configuration("ONTAP_PROFILE is set; name the file in ONTAP_PROFILES")
            })?;
            return Self::read(path, &name);
        }
        let url = env("ONTAP_URL").ok_or_else(|| {
            Error::configuration("set ONTAP_URL, or ONTAP_PROFILE for a profile of a file")
        })?;
        let set = |name: &str| env(name).map(|_| name.to_owned());
        let words = |text: String| text.split_whitespace().map(str::to_owned).collect();
        Ok(Self {
            url,
            user: env("ONTAP_USER"),
            password_env: set("ONTAP_PASSWORD"),
            password_command: env("ONTAP_PASSWORD_COMMAND").map(words),
            token_env: set("ONTAP_TOKEN"),
            token_command: None,
            ca: env("ONTAP_CA").map(PathBuf::from),
            svm: env("ONTAP_SVM"),
        })
    }
}

impl Client {
    /// A client for the cluster that the environment names; see [`ClientBuilder::from_env`].
    ///
    /// # Errors
    ///
    /// Those of [`ClientBuilder::from_env`] and of [`ClientBuilder::build`].
    pub fn from_env() -> Result<Self> {
        ClientBuilder::from_env()?.build()
    }
}

impl ClientBuilder {
    /// Starts from the environment: `ONTAP_URL`, `ONTAP_USER` with `ONTAP_PASSWORD` or `ONTAP_PASSWORD_COMMAND` (a
    /// program that prints the password), or `ONTAP_TOKEN`; `ONTAP_CA` names a PEM file to trust, `ONTAP_SVM` an SVM.
    /// With `ONTAP_PROFILE` all of it comes from that [`Profile`] of the file in `ONTAP_PROFILES`, which is
    /// `ontap/profiles.json` in the user's configuration folder otherwise.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) when a variable is missing or a file cannot be read.
    pub fn from_env() -> Result<Self> {
        let env = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
        Profile::from_lookup(&env)?.configure(&env)
    }
}

fn usual_path(env: Lookup<'_>) -> Option<PathBuf> {
    let folder = env("XDG_CONFIG_HOME")
        .or_else(|| env("APPDATA"))
        .map(PathBuf::from)
        .or_else(|| env("HOME").map(|home| Path::new(&home).join(".config")))?;
    Some(folder.join("ontap").join("profiles.json"))
}

/// What a program prints, without the end of the line.
async fn printed_by(command: Vec<String>) -> Result<Secret, super::TokenError> {
    let run = move || {
        let (program, arguments) = command.split_first().ok_or("the command is empty")?;
        let output = std::process::Command::new(program)
            .args(arguments)
            .output()?;
        if !output.status.success() {
            return Err(format!("`{program}` ended with {}", output.status).into());
        }
        let text = String::from_utf8(output.stdout)?;
        Ok(Secret::from(text.trim_end_matches(['\r', '\n'])))
    };
    tokio::task::spawn_blocking(run).await?
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::Profile;

    fn problem(variables: &[(&str, &str)]) -> String {
        let variables: BTreeMap<&str, &str> = variables.iter().copied().collect();
        let env = |name: &str| variables.get(name).map(|value| (*value).to_owned());
        let client = Profile::from_lookup(&env)
            .and_then(|profile| profile.configure(&env))
            .and_then(super::ClientBuilder::build);
        client.map_or_else(|error| error.to_string(), |client| format!("{client:?}"))
    }

    #[test]
    fn the_environment_is_read_or_said_to_be_wrong() {
        let url = ("ONTAP_URL", "http://localhost:1");
        let cases: &[(&[(&str, &str)], &str)] = &[
            (&[], "set ONTAP_URL"),
            (&[url], "None"),
            (
                &[url, ("ONTAP_USER", "a"), ("ONTAP_PASSWORD", "b")],
                "Fixed(***)",
            ),
            (&[url, ("ONTAP_PASSWORD", "b")], "no `user`"),
            (
                &[
                    url,
                    ("ONTAP_USER", "a"),
                    ("ONTAP_PASSWORD_COMMAND", "echo b"),
                ],
                "Source(***)",
            ),
            (&[url, ("ONTAP_TOKEN", "t")], "Fixed(***)"),
            (
                &[
                    ("ONTAP_PROFILE", "lab"),
                    ("ONTAP_PROFILES", "/no/such/file"),
                ],
                "/no/such/file",
            ),
        ];
        for (variables, expected) in cases {
            let problem = problem(variables);
            assert!(problem.contains(expected), "{variables:?}: {problem}");
        }
    }
}

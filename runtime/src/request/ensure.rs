//! Desired state: creating, changing or doing nothing, whichever leads there.

use std::fmt;

use serde_json::{Map, Value};

use super::{Call, Create, Get, List, Record, Update};
use crate::error::{Error, ErrorKind, Result, code};
use crate::model::{Of, PatchModel, ReadModel, WriteModel, delta_of_member};
use crate::operation::{Operation, Place};
use crate::query::{Field, Filter};
use crate::value::{Key, collect_secrets, comparing};

/// The operations that lead to a state, and what names a record; what a generated `ensure` gives.
#[derive(Clone, Debug)]
pub struct Steps {
    /// Where the collection or the singleton is.
    pub place: Place,
    /// The GET of the collection, or of the singleton.
    pub read: &'static Operation,
    /// The POST.
    pub create: &'static Operation,
    /// The PATCH of one record.
    pub update: &'static Operation,
    /// The members of the body that tell one record from another; none for a singleton.
    pub identity: &'static [&'static str],
    /// The dotted paths of the keys in the path of the PATCH; none for a singleton.
    pub keys: &'static [&'static str],
}

/// Makes sure that a record `M` is as wanted: creates it, changes what differs with a `P`, or does nothing.
///
/// What is wanted names what it is about: a property it leaves out may be anything. Lists are compared as sets unless
/// [`ordered`](Self::ordered) says otherwise, durations by length, instants by time. What the cluster never returns, a
/// password, is sent when the record is created and not compared later; [`always_send`](Self::always_send) sends it
/// each time.
#[must_use = "nothing is sent until `.await` or `send`"]
pub struct Ensure<M, P> {
    steps: Steps,
    wanted: Result<Wanted>,
    /// Instead of the steps' own.
    identity: Option<Vec<String>>,
    ordered: Vec<&'static str>,
    always: Vec<&'static str>,
    dry_run: bool,
    of: Of<(M, P)>,
}

/// The body of the POST, and the same as values.
struct Wanted {
    call: Call,
    map: Map<String, Value>,
}

/// What [`Ensure`] did, or would do in a dry run.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Ensured<P> {
    /// There was no such record; it was created.
    Created,
    /// The record differed, and this was changed.
    Changed(P),
    /// The record was as wanted; nothing was written.
    Unchanged,
}

impl<P> Ensured<P> {
    /// Whether something was written.
    pub fn is_change(&self) -> bool {
        !matches!(self, Self::Unchanged)
    }

    /// What was changed of a record that existed.
    pub fn patch(&self) -> Option<&P> {
        match self {
            Self::Changed(patch) => Some(patch),
            _ => None,
        }
    }
}

impl<M, P> Ensure<M, P> {
    /// Starts from the body of the POST.
    pub fn new(steps: Steps, desired: &(impl WriteModel + serde::Serialize)) -> Self {
        let (map, _) = collect_secrets(|| desired.to_map());
        let wanted = match map {
            Ok(map) => Ok(Wanted {
                call: steps.place.call(steps.create).body(desired),
                map,
            }),
            Err(problem) => Err(Error::refused(format!(
                "the wanted state cannot be written: {problem}"
            ))),
        };
        Self {
            identity: None,
            steps,
            wanted,
            ordered: Vec::new(),
            always: Vec::new(),
            dry_run: false,
            of: Of::default(),
        }
    }

    /// Says which fields tell one record from another, instead of the keys of the path. They must have a value in what
    /// is wanted.
    pub fn identified_by<T>(mut self, field: Field<M, T>) -> Self {
        let identity = self.identity.get_or_insert_default();
        identity.push(field.path().to_owned());
        self
    }

    /// Compares this list in order: for lists in which the first counts most.
    pub fn ordered<T>(mut self, field: Field<M, T>) -> Self {
        self.ordered.push(field.path());
        self
    }

    /// Sends a property of which the cluster does not show whether it differs, such as `password`, each time. The
    /// result is then never [`Ensured::Unchanged`].
    pub fn always_send(mut self, property: &'static str) -> Self {
        self.always.push(property);
        self
    }

    /// Finds out what would be done, and writes nothing.
    pub fn dry_run(mut self) -> Self {
        self.dry_run = true;
        self
    }
}

impl<M: Record + ReadModel, P: PatchModel + Send + 'static> Ensure<M, P> {
    /// Looks at what is there and does what leads to what is wanted. Waits for jobs.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Refused`] where nothing tells which record is meant, and where a property differs that cannot be
    /// changed once the record exists; [`ErrorKind::NotUnique`] where several records are meant; and those of reading,
    /// creating and changing.
    pub async fn send(self) -> Result<Ensured<P>> {
        let operation = self.steps.create;
        let client = self.steps.place.client();
        let about = client.about(operation.method, operation.path, Some(operation));
        let about = std::sync::Arc::new(about);
        let context = |error: Error| error.about(&about);
        let Self {
            steps,
            wanted,
            identity,
            ordered,
            always,
            dry_run,
            ..
        } = self;
        let wanted = wanted.map_err(context)?;
        let own = || {
            steps
                .identity
                .iter()
                .map(|name| (*name).to_owned())
                .collect()
        };
        let identity = identity.unwrap_or_else(own);
        let plan = Plan {
            steps,
            identity,
            ordered,
            always,
        };
        let found = plan.look::<M>(&wanted.map).await?;
        let Some(found) = found else {
            if dry_run {
                return Ok(Ensured::Created);
            }
            return match Create::<M>::new(wanted.call).send().await {
                Ok(_) => Ok(Ensured::Created),
                // Somebody else was faster; what they made may differ.
                Err(error) if error.is_conflict() => match plan.look::<M>(&wanted.map).await? {
                    Some(found) => plan.change::<M, P>(&wanted.map, found, false).await,
                    None => Err(error),
                },
                Err(error) => Err(error),
            };
        };
        plan.change::<M, P>(&wanted.map, found, dry_run)
            .await
            .map_err(context)
    }
}

struct Plan {
    steps: Steps,
    identity: Vec<String>,
    ordered: Vec<&'static str>,
    always: Vec<&'static str>,
}

impl Plan {
    /// The record that is there, with all that is wanted of it.
    async fn look<M: Record + ReadModel>(
        &self,
        wanted: &Map<String, Value>,
    ) -> Result<Option<Map<String, Value>>> {
        let found = self.look_up::<M>(wanted).await?;
        let written = found
            .map(|record| comparing(|| record.to_map()))
            .transpose();
        written
            .map_err(|problem| Error::refused(format!("the record cannot be compared: {problem}")))
    }

    async fn look_up<M: Record + ReadModel>(
        &self,
        wanted: &Map<String, Value>,
    ) -> Result<Option<M>> {
        let call = self.steps.place.call(self.steps.read);
        let expensive = self.steps.read.expensive.iter();
        let expensive = expensive.filter(|path| at(wanted, path).is_some());
        let fields: Vec<String> = std::iter::once("*".to_owned())
            .chain(expensive.map(|path| (*path).to_owned()))
            .collect();
        if self.steps.keys.is_empty() {
            return match Get::<M>::new(call).fields(fields).send().await {
                Ok(record) => Ok(Some(record)),
                Err(error) if error.is_not_found() => Ok(None),
                Err(error) => Err(error),
            };
        }
        let mut list: List<M> = List::new(call).fields(fields);
        let filters = self.filters::<M>(wanted)?;
        for (path, text) in filters {
            list = list.filter(Filter::equal(&path, text));
        }
        match list.find().await {
            // Nothing can be below what is not there yet: a privilege below a role that its first privilege makes.
            Err(error) if error.is_not_found() && error.has_code(code::NOT_FOUND) => Ok(None),
            found => found,
        }
    }

    /// What the search for the record filters by.
    fn filters<M: ReadModel>(&self, wanted: &Map<String, Value>) -> Result<Vec<(String, String)>> {
        let mut filters = Vec::new();
        for path in &self.identity {
            match at(wanted, path) {
                Some(Value::Object(reference)) => {
                    let known = ["uuid", "name"].into_iter().find_map(|part| {
                        let text = reference.get(part).and_then(Value::as_str)?;
                        Some((format!("{path}.{part}"), text.to_owned()))
                    });
                    filters.push(known.ok_or_else(|| unnamed(path))?);
                }
                Some(value) => {
                    filters.push((path.clone(), text_of(value).ok_or_else(|| unnamed(path))?))
                }
                // Without an owner the record is the cluster's, and not one of the same name of an SVM.
                None if matches!(path.as_str(), "owner" | "svm") => {
                    if M::FIELDS.contains(&"scope") {
                        filters.push(("scope".to_owned(), "cluster".to_owned()));
                    }
                }
                None => return Err(unnamed(path)),
            }
        }
        match filters.is_empty() {
            true => Err(Error::refused(
                "nothing tells which record is meant; name the fields that do with `identified_by`",
            )),
            false => Ok(filters),
        }
    }

    /// Changes what differs.
    async fn change<M: ReadModel, P: PatchModel>(
        &self,
        wanted: &Map<String, Value>,
        found: Map<String, Value>,
        dry_run: bool,
    ) -> Result<Ensured<P>> {
        let current = found;
        let patch = self.patch::<M, P>(wanted, &current)?;
        if patch.is_empty() {
            return Ok(Ensured::Unchanged);
        }
        if dry_run {
            return Ok(Ensured::Changed(patch));
        }
        let mut call = self.steps.place.call(self.steps.update);
        for path in self.steps.keys {
            let key = at(&current, path).and_then(text_of).ok_or_else(|| {
                Error::new(
                    ErrorKind::Decode,
                    format!("the record has no `{path}` to address it by"),
                )
            })?;
            call = call.key(Key::from(key));
        }
        Update::new(call.patch(&patch)).send().await?;
        Ok(Ensured::Changed(patch))
    }

    fn patch<M: ReadModel, P: PatchModel>(
        &self,
        wanted: &Map<String, Value>,
        current: &Map<String, Value>,
    ) -> Result<P> {
        for name in &self.always {
            if !(P::FIELDS.contains(name) && wanted.contains_key(*name)) {
                return Err(Error::refused(format!(
                    "`{name}` is to be sent each time, but what is wanted has no such property, or it cannot be changed"
                )));
            }
        }
        let mut patch = P::default();
        let mut fixed = Vec::new();
        for (name, value) in wanted {
            let there = current.get(name);
            let delta = match () {
                () if self.always.contains(&name.as_str()) => Some(value.clone()),
                () if self.ordered.contains(&name.as_str()) && there != Some(value) => {
                    Some(value.clone())
                }
                () => delta_of_member::<M>(name, value, there),
            };
            match delta {
                None => {}
                Some(delta) if P::FIELDS.contains(&name.as_str()) => {
                    patch.difference_of(name, None, Some(&delta));
                }
                Some(_) => fixed.push(format!("`{name}`")),
            }
        }
        match fixed.is_empty() {
            true => Ok(patch),
            false => Err(Error::refused(format!(
                "the record exists and differs in {}, which cannot be changed after its creation",
                fixed.join(", ")
            ))),
        }
    }
}

fn unnamed(path: &str) -> Error {
    Error::refused(format!(
        "what is wanted does not say its `{path}`, which tells records apart"
    ))
}

fn at<'v>(map: &'v Map<String, Value>, path: &str) -> Option<&'v Value> {
    let (first, rest) = path.split_once('.').unwrap_or((path, ""));
    let found = map.get(first)?;
    match rest {
        "" => Some(found),
        rest => at(found.as_object()?, rest),
    }
}

fn text_of(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(_) | Value::Bool(_) => Some(value.to_string()),
        _ => None,
    }
}

impl<M, P> fmt::Debug for Ensure<M, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Ensure")
            .field("path", &self.steps.create.path)
            .field("identity", &self.identity)
            .field("dry_run", &self.dry_run)
            .finish_non_exhaustive()
    }
}

impl<M, P> std::future::IntoFuture for Ensure<M, P>
where
    M: Record + ReadModel,
    P: PatchModel + Send + 'static,
{
    type Output = Result<Ensured<P>>;
    type IntoFuture = futures_util::future::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

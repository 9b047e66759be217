//! The object around the records of a reply.

use std::fmt;

use serde::de::{IgnoredAny, MapAccess};

use crate::client::{Limits, Reply};
use crate::error::{ErrorKind, OntapError, RawError, Result};
use crate::model::{Extra, FromJson, Name, ReadModel, Reader, Sink, Unread, read_bounded};
use crate::value::Links;

/// Members of a reply beside its records and what belongs to the protocol, such as totals or recommendations.
///
/// Generated for collections that document such members; `()` stands for none.
pub trait PageEnvelope: Default + fmt::Debug + Send + 'static {
    /// Reads the member `name`, or keeps it as unknown.
    #[doc(hidden)]
    fn read_member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        from: &mut Reader<A>,
    ) -> Result<(), A::Error>;

    /// Takes what did not fit and what was not known.
    #[doc(hidden)]
    fn keep(&mut self, _extra: &Extra) {}
}

impl PageEnvelope for () {
    fn read_member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        from: &mut Reader<A>,
    ) -> Result<(), A::Error> {
        from.unknown(name)
    }
}

impl<T: ReadModel + fmt::Debug + Send + 'static> PageEnvelope for T {
    fn read_member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        from: &mut Reader<A>,
    ) -> Result<(), A::Error> {
        self.read(name, from)
    }

    fn keep(&mut self, extra: &Extra) {
        self.extra_mut().clone_from(extra);
    }
}

/// Everything a reply can hold around its records.
#[derive(Debug)]
pub(crate) struct Envelope<M, E = ()> {
    pub(crate) records: Option<Vec<M>>,
    pub(crate) num_records: Option<u64>,
    pub(crate) links: Option<Links>,
    pub(crate) job: Option<JobLink>,
    pub(crate) jobs: Option<Vec<JobLink>>,
    errors: Option<Vec<RawError>>,
    rollback_errors: Option<Vec<RawError>>,
    error: Option<RawError>,
    /// Members beside the records that belong to the collection.
    pub(crate) members: E,
    pub(crate) extra: Extra,
}

/// The reference to a job.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct JobLink {
    uuid: Option<String>,
    links: Option<Links>,
    extra: Extra,
}

crate::read_model!(JobLink {
    uuid: "uuid",
    links: "_links"
});

impl JobLink {
    /// The job's UUID, which some replies give only as the end of a link.
    pub(crate) fn uuid(&self) -> Option<&str> {
        let href = || self.links.as_ref().and_then(Links::self_href);
        let from_link = || {
            href()?
                .split('?')
                .next()?
                .rsplit('/')
                .find(|part| !part.is_empty())
        };
        self.uuid
            .as_deref()
            .filter(|uuid| !uuid.is_empty())
            .or_else(from_link)
    }
}

impl<M, E: Default> Default for Envelope<M, E> {
    fn default() -> Self {
        Self {
            records: None,
            num_records: None,
            links: None,
            job: None,
            jobs: None,
            errors: None,
            rollback_errors: None,
            error: None,
            members: E::default(),
            extra: Extra::default(),
        }
    }
}

impl<M, E> Envelope<M, E> {
    pub(crate) fn next(&self) -> Option<&str> {
        self.links.as_ref().and_then(Links::next_href)
    }

    /// What failed, and what failed while earlier records were being restored.
    pub(crate) fn failures(&mut self) -> (Vec<OntapError>, Vec<OntapError>) {
        let convert = |errors: Option<Vec<RawError>>| -> Vec<OntapError> {
            errors
                .unwrap_or_default()
                .into_iter()
                .map(Into::into)
                .collect()
        };
        let mut errors = convert(self.errors.take());
        errors.extend(self.error.take().map(Into::into));
        (errors, convert(self.rollback_errors.take()))
    }

    pub(crate) fn job_uuids(&self) -> Vec<String> {
        let jobs = self.jobs.iter().flatten().chain(&self.job);
        jobs.filter_map(|job| job.uuid().map(str::to_owned))
            .collect()
    }
}

fn read<'de, T: FromJson, A: MapAccess<'de>>(
    map: &mut A,
    name: &str,
    slot: &mut Option<T>,
    extra: &mut Extra,
) -> Result<(), A::Error> {
    map.next_value_seed(Sink { slot, extra, name })
}

impl<M: FromJson, E: PageEnvelope> FromJson for Envelope<M, E> {
    const EXPECTED: &'static str = "an object of records";

    fn from_object<'de, A: MapAccess<'de>>(map: A, sink: Sink<'_, Self>) -> Result<(), A::Error> {
        let mut to = Self::default();
        let mut from = Reader::new(map);
        while let Some(name) = from.next_name()? {
            match name.as_str() {
                "records" => from.read("records", &mut to.records)?,
                "num_records" => from.read("num_records", &mut to.num_records)?,
                "_links" => from.read("_links", &mut to.links)?,
                "job" => from.read("job", &mut to.job)?,
                "jobs" => from.read("jobs", &mut to.jobs)?,
                "errors" => from.read("errors", &mut to.errors)?,
                "rollback_errors" => from.read("rollback_errors", &mut to.rollback_errors)?,
                "error" => from.read("error", &mut to.error)?,
                other => to.members.read_member(other, &mut from)?,
            }
        }
        to.extra = from.into_extra();
        to.members.keep(&to.extra);
        *sink.slot = Some(to);
        Ok(())
    }
}

/// An instance, bare or wrapped in `record` or `records`.
#[derive(Debug)]
pub(crate) enum Instance<M> {
    Bare(M),
    Wrapped(Vec<M>),
}

impl<M: FromJson> Instance<M> {
    /// Decodes an instance.
    pub(crate) fn of(reply: &Reply) -> Result<Option<Self>> {
        match reply.read(Self::decode)? {
            Some(instance) => Ok(Some(instance)),
            None if reply.body.iter().all(u8::is_ascii_whitespace) => {
                Err(reply.problem(ErrorKind::Decode, "the reply has no body"))
            }
            None => Ok(None),
        }
    }

    /// Looks first at what the outermost members are.
    fn decode(body: &str, limits: &Limits) -> Result<Option<Self>, Unread> {
        // Most replies do not even hold the word, and need no second look.
        let shape = match body.contains("record") {
            true => read_bounded(body, limits)?,
            false => None,
        };
        Ok(match shape {
            Some(Shape::Wrapped) => {
                let wrapper = read_bounded::<Wrapper<M>>(body, limits)?;
                wrapper.map(|wrapper| Self::Wrapped(wrapper.0))
            }
            Some(Shape::Bare) | None => read_bounded(body, limits)?.map(Self::Bare),
        })
    }
}

/// Whether an object is a wrapper: `record` or `records` and nothing that a record would have.
enum Shape {
    Bare,
    Wrapped,
}

impl FromJson for Shape {
    const EXPECTED: &'static str = "an object";

    fn from_object<'de, A: MapAccess<'de>>(
        mut map: A,
        sink: Sink<'_, Self>,
    ) -> Result<(), A::Error> {
        let (mut wraps, mut other) = (false, false);
        while let Some(name) = map.next_key_seed(Name)? {
            match name.as_str() {
                "record" | "records" => wraps = true,
                "num_records" | "_links" => {}
                _ => other = true,
            }
            map.next_value::<IgnoredAny>()?;
        }
        *sink.slot = Some(if wraps && !other {
            Self::Wrapped
        } else {
            Self::Bare
        });
        Ok(())
    }
}

struct Wrapper<M>(Vec<M>);

impl<M: FromJson> FromJson for Wrapper<M> {
    const EXPECTED: &'static str = "an object";

    fn from_object<'de, A: MapAccess<'de>>(
        mut map: A,
        sink: Sink<'_, Self>,
    ) -> Result<(), A::Error> {
        let mut records: Option<Vec<M>> = None;
        while let Some(name) = map.next_key_seed(Name)? {
            match name.as_str() {
                "record" | "records" => read(&mut map, "records", &mut records, sink.extra)?,
                _ => {
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        *sink.slot = Some(Self(records.unwrap_or_default()));
        Ok(())
    }
}

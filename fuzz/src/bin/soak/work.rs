//! A thousand tasks that call, are cancelled, and begin again.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use fastrand::Rng;
use futures_util::TryStreamExt;
use ontap_security::accounts::account::AccountPatch;
use ontap_security::accounts::field;
use ontap_security::{Client, Error, Resources};
use tokio::task::JoinSet;

const TASKS: usize = 1000;
/// The longest that a call is let run before it is cancelled.
const LONGEST: Duration = Duration::from_millis(1500);
/// How long a task rests between two calls: the two processes share a machine.
const REST: Duration = Duration::from_millis(500);

#[derive(Debug, Default)]
struct Counts {
    finished: AtomicUsize,
    failed: AtomicUsize,
    cancelled: AtomicUsize,
}

/// The load, until it is stopped.
pub(crate) struct Load {
    counts: Arc<Counts>,
    stop: Arc<AtomicBool>,
    tasks: JoinSet<()>,
}

pub(crate) fn start(url: &str, ca: &str, password: &str, seed: u64) -> Result<Load, String> {
    let client = Client::builder(url)
        .no_proxy()
        .root_certificates(ca)
        .only_given_roots()
        .basic_auth("admin", password)
        .timeout(Duration::from_secs(20))
        .build()
        .map_err(|e| e.to_string())?;
    let (counts, stop) = (
        Arc::new(Counts::default()),
        Arc::new(AtomicBool::new(false)),
    );
    let mut tasks = JoinSet::new();
    for number in 0..TASKS {
        let (client, counts, stop) = (client.clone(), counts.clone(), stop.clone());
        let rng = Rng::with_seed(seed.wrapping_add(number as u64));
        tasks.spawn(one(client, rng, counts, stop));
    }
    Ok(Load {
        counts,
        stop,
        tasks,
    })
}

/// One task: a call after the other, each of which may be dropped in the middle.
async fn one(client: Client, mut rng: Rng, counts: Arc<Counts>, stop: Arc<AtomicBool>) {
    while !stop.load(Ordering::Relaxed) {
        let part = |rng: &mut Rng, whole: Duration| whole.mul_f64(rng.f64());
        tokio::time::sleep(part(&mut rng, REST)).await;
        let patience = part(&mut rng, LONGEST);
        let kind = rng.u8(0..4);
        let name = format!("user{}", rng.u32(0..500));
        let count = match tokio::time::timeout(patience, call(&client, kind, name)).await {
            Err(_) => &counts.cancelled,
            Ok(Err(_)) => &counts.failed,
            Ok(Ok(())) => &counts.finished,
        };
        count.fetch_add(1, Ordering::Relaxed);
    }
}

async fn call(client: &Client, kind: u8, name: String) -> Result<(), Error> {
    let accounts = client.security().accounts();
    match kind {
        0 => {
            let mut records = accounts.list().max_records(50).stream();
            while records.try_next().await?.is_some() {}
            Ok(())
        }
        1 => {
            let found = accounts
                .list()
                .filter(field::NAME.eq(name))
                .fields([field::COMMENT]);
            found
                .stream()
                .try_for_each(|_| std::future::ready(Ok(())))
                .await
        }
        2 => {
            accounts
                .list()
                .prefetch()
                .max_records(20)
                .limit(100)
                .stream()
                .try_for_each(|_| std::future::ready(Ok(())))
                .await
        }
        _ => {
            let patch = AccountPatch::new().comment("soaked");
            accounts
                .update_where(patch)
                .filter(field::NAME.eq(name))
                .await
                .map(drop)
        }
    }
}

impl Load {
    /// How many tasks the runtime has, those of connections included.
    pub(crate) fn tasks(&self) -> usize {
        tokio::runtime::Handle::current()
            .metrics()
            .num_alive_tasks()
    }

    /// Lets every task end; says what they did.
    pub(crate) async fn stop(mut self) -> String {
        self.stop.store(true, Ordering::Relaxed);
        while self.tasks.join_next().await.is_some() {}
        self.counts.to_string()
    }
}

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let count = |count: &AtomicUsize| count.load(Ordering::Relaxed);
        let (finished, failed, cancelled) = (
            count(&self.finished),
            count(&self.failed),
            count(&self.cancelled),
        );
        write!(
            f,
            "{finished} calls finished, {failed} failed, {cancelled} cancelled"
        )
    }
}

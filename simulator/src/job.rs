//! Jobs: what runs after the reply. Filled in by the write half of the engine.

/// All jobs of a cluster.
#[derive(Debug, Default)]
pub struct Jobs {}

//! What the generated client stands on.

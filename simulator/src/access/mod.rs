//! Who asks, and what they may do: steps that come before a request is looked at any closer.

mod login;
mod privilege;
mod token;
mod tunnel;

pub use login::authenticate;
pub use privilege::authorise;
pub use token::Tokens;
pub use tunnel::tunnel;

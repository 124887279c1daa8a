//! The one road that every request takes: load, authorize, act, audit, answer.

//! The view state.

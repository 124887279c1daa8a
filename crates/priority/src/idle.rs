//! The one call that has no safe form elsewhere.
#![allow(unsafe_code)]

/// Marks this thread as idle, for good; tells whether the system does so. Source: pthread_setschedparam(3), sched(7).
pub(crate) fn become_idle() -> bool {
    let parameters = libc::sched_param { sched_priority: 0 };
    // SAFETY: the thread is the one that calls, so that it exists; the call reads the parameters while they live, and keeps
    // nothing of them.
    let refused = unsafe { libc::pthread_setschedparam(libc::pthread_self(), libc::SCHED_IDLE, &raw const parameters) };
    refused == 0
}

//! How much of the processors a thread gets beside others.

/// The lowest priority: of what nobody waits for.
pub(crate) const LOWEST: i32 = 19;

/// The priority of work that a request waits for and that takes seconds. Against a thread of the usual one it gets about
/// a quarter of a core, and all of a core that is idle. Lower ones starve it: on a machine whose cores are all busy a key
/// of RSA_4096 would take longer than clients wait.
const SLOW: i32 = 5;

/// Lowers the priority of this thread for good: for the making of RSA keys beside calls that take microseconds.
pub fn yield_to_short_work() {
    lower_to(SLOW);
}

/// On Linux, priorities belong to threads; elsewhere it would be the whole process.
pub(crate) fn lower_to(niceness: i32) {
    #[cfg(target_os = "linux")]
    let _ = rustix::process::setpriority_process(None, niceness);
    #[cfg(not(target_os = "linux"))]
    let _ = niceness;
}

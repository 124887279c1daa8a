//! How much of the processors a thread gets beside others.
//!
//! A system gives a thread its turns in pieces of some milliseconds, and whoever wakes up meanwhile may have to wait for the
//! end of one, whatever the other's priority: a call of some microseconds then takes a thousand times as long. Only a thread
//! that is marked as idle gives the processor back at once.
//!
//! On Linux, all of this belongs to threads; elsewhere it would be the whole process, and nothing is done.

#[cfg(target_os = "linux")]
mod idle;

/// The priority of work that a request waits for and that takes seconds: against a thread of the usual one it gets about a
/// quarter of a core, and all of a core that is idle.
#[cfg(target_os = "linux")]
const SLOW: i32 = 5;

/// The priority of short work that a request waits for, and the disk too: against a thread of the usual one it gets about a
/// tenth of a core, and all of a core that is idle.
#[cfg(target_os = "linux")]
const BESIDE_REQUESTS: i32 = 10;

/// The lowest priority of threads that are not idle.
#[cfg(target_os = "linux")]
const LOWEST: i32 = 19;

/// Gives this thread, for good, only what no other thread of the machine wants, and only for as long: Linux's `SCHED_IDLE`.
/// For work that can wait. Where all cores are busy it may not get on for minutes.
///
/// Where the system refuses that, the thread has the lowest priority.
pub fn yield_to_all() {
    #[cfg(target_os = "linux")]
    if !idle::become_idle() {
        let _ = rustix::process::setpriority_process(None, LOWEST);
    }
}

/// Gives this thread, for good, a low priority with which it gets on nevertheless where all cores are busy: for work that
/// takes seconds and that somebody waits for.
pub fn yield_to_short_work() {
    #[cfg(target_os = "linux")]
    let _ = rustix::process::setpriority_process(None, SLOW);
}

/// Gives this thread, for good, a priority below that of the threads that answer requests: for work in short pieces, for
/// which who waits has to wait for the disk besides. Where all cores are busy, more of it gathers and is done at once.
pub fn yield_to_requests() {
    #[cfg(target_os = "linux")]
    let _ = rustix::process::setpriority_process(None, BESIDE_REQUESTS);
}

#[cfg(test)]
#[cfg(target_os = "linux")]
mod tests {
    /// Policy and niceness of this thread. Source: proc_pid_stat(5), fields 19 and 41.
    fn policy() -> (String, String) {
        let stat = std::fs::read_to_string("/proc/thread-self/stat").unwrap();
        let fields: Vec<&str> = stat.rsplit_once(')').unwrap().1.split_whitespace().collect();
        (fields[38].to_owned(), fields[16].to_owned())
    }

    fn on_its_own_thread(work: fn()) -> (String, String) {
        let thread = std::thread::spawn(move || {
            work();
            policy()
        });
        thread.join().unwrap()
    }

    #[test]
    fn priorities_are_those_of_one_thread() {
        let before = policy();
        // `SCHED_IDLE` is 5.
        assert_eq!(on_its_own_thread(super::yield_to_all).0, "5");
        assert_eq!(on_its_own_thread(super::yield_to_short_work), ("0".to_owned(), "5".to_owned()));
        assert_eq!(on_its_own_thread(super::yield_to_requests), ("0".to_owned(), "10".to_owned()));
        assert_eq!(policy(), before);
    }
}

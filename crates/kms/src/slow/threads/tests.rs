use std::collections::BTreeMap;
use std::pin::pin;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Barrier, mpsc};
use std::task::{Context, Poll, Waker};
use std::thread::ThreadId;
use std::time::{Duration, Instant};

use proptest::prelude::*;

use super::*;

/// Longer than any of this takes on a machine that is busy.
const PATIENCE: Duration = Duration::from_secs(60);

/// Queues what the future is about to wait for.
fn begin<F: Future>(future: std::pin::Pin<&mut F>) {
    assert!(future.poll(&mut Context::from_waker(Waker::noop())).is_pending());
}

/// Waits on this thread.
fn outcome<F: Future>(future: F) -> F::Output {
    tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(future)
}

/// Keeps a thread busy until it is told to go on; waits until it is.
fn occupy(threads: &Threads) -> (impl Future<Output = Result<(), Failure>> + '_, mpsc::Sender<()>) {
    let ((go_on, told), (begun, begins)) = (mpsc::channel::<()>(), mpsc::channel());
    let mut waiting = Box::pin(threads.run(move || {
        begun.send(()).unwrap();
        // An error is as good: who should tell is gone.
        let _ = told.recv();
    }));
    begin(waiting.as_mut());
    begins.recv_timeout(PATIENCE).unwrap();
    (waiting, go_on)
}

#[test]
fn threads_begin_when_they_are_needed() {
    let threads = Threads::new("test", 2);
    let begun = || threads.shared.lock().threads;
    assert_eq!(begun(), 0);
    outcome(threads.run(|| ())).unwrap();
    assert_eq!(begun(), 1);
    let (first, second) = (occupy(&threads), occupy(&threads));
    assert_eq!(begun(), 2);
    let mut third = pin!(threads.run(|| 3));
    begin(third.as_mut());
    assert_eq!(begun(), 2);
    drop((first.1, second.1));
    assert_eq!(outcome(third).unwrap(), 3);
}

#[test]
fn they_have_their_name() {
    let name = outcome(Threads::new("signing", 1).run(|| std::thread::current().name().map(str::to_owned)));
    assert_eq!(name.unwrap().as_deref(), Some("signing"));
}

#[test]
fn as_many_pieces_of_work_are_done_at_once_as_there_are_threads() {
    let threads = Threads::new("test", 3);
    // None of them gets on unless all are there.
    let all = Arc::new(Barrier::new(3));
    let mut waiting: Vec<_> = (0..3)
        .map(|_| {
            let all = Arc::clone(&all);
            Box::pin(threads.run(move || all.wait().is_leader()))
        })
        .collect();
    waiting.iter_mut().for_each(|waiting| begin(waiting.as_mut()));
    let leaders = waiting.into_iter().map(|waiting| outcome(waiting).unwrap());
    assert_eq!(leaders.filter(|is_leader| *is_leader).count(), 1);
}

#[test]
fn work_is_begun_in_its_order() {
    let threads = Threads::new("test", 1);
    let (_first, go_on) = occupy(&threads);
    let order = Arc::new(Mutex::new(Vec::new()));
    let mut waiting: Vec<_> = (0..100)
        .map(|number| {
            let order = Arc::clone(&order);
            Box::pin(threads.run(move || order.lock().unwrap().push(number)))
        })
        .collect();
    waiting.iter_mut().for_each(|waiting| begin(waiting.as_mut()));
    drop(go_on);
    for waiting in waiting {
        outcome(waiting).unwrap();
    }
    assert_eq!(*order.lock().unwrap(), (0..100).collect::<Vec<_>>());
}

#[test]
fn a_panic_is_told_and_costs_no_thread() {
    let threads = Threads::new("test", 1);
    let id = || outcome(threads.run(|| std::thread::current().id())).unwrap();
    let before: ThreadId = id();
    for _ in 0..3 {
        let failed = outcome(threads.run(|| panic!("on purpose")));
        assert!(matches!(failed, Err::<(), _>(Failure::Internal(_))));
    }
    assert_eq!(id(), before);
}

#[test]
fn what_nobody_waits_for_is_not_begun() {
    let threads = Threads::new("test", 1);
    let (_first, go_on) = occupy(&threads);
    let begun = Arc::new(AtomicBool::new(false));
    {
        let begun = Arc::clone(&begun);
        begin(pin!(threads.run(move || begun.store(true, Ordering::SeqCst))));
    }
    let mut last = pin!(threads.run(|| ()));
    begin(last.as_mut());
    drop(go_on);
    outcome(last).unwrap();
    assert!(!begun.load(Ordering::SeqCst));
}

#[test]
fn what_is_begun_is_ended_though_nobody_waits() {
    let threads = Threads::new("test", 1);
    let ((go_on, told), (begun, begins), (ended, ends)) = (mpsc::channel(), mpsc::channel(), mpsc::channel());
    {
        let mut waiting = pin!(threads.run(move || {
            begun.send(()).unwrap();
            told.recv().unwrap();
            ended.send(()).unwrap();
        }));
        begin(waiting.as_mut());
        begins.recv_timeout(PATIENCE).unwrap();
    }
    go_on.send(()).unwrap();
    ends.recv_timeout(PATIENCE).unwrap();
}

#[test]
fn threads_end_with_what_they_belong_to() {
    let threads = Threads::new("test", 2);
    let (first, second) = (occupy(&threads), occupy(&threads));
    drop((first, second));
    let shared = Arc::downgrade(&threads.shared);
    drop(threads);
    let since = Instant::now();
    // Each of them has its part in it.
    while shared.strong_count() > 0 {
        assert!(since.elapsed() < PATIENCE, "a thread has not ended");
        std::thread::yield_now();
    }
}

#[test]
fn nobody_waits_for_ever_for_what_is_dropped() {
    let threads = Threads::new("test", 1);
    let (done, outcome) = oneshot::channel::<()>();
    let (first, go_on) = occupy(&threads);
    let work = move || {
        done.send(()).unwrap();
        None
    };
    threads.queue(Box::new(work)).unwrap();
    drop(first);
    drop(threads);
    drop(go_on);
    assert!(outcome.blocking_recv().is_err());
}

/// A queue in which as many pieces of work wait.
fn queue(waiting: usize) -> Queue {
    Queue { waiting: (0..waiting).map(|_| Box::new(|| None) as Work).collect(), ..Queue::default() }
}

/// Something that is done, and took so long.
fn done(took: Duration) -> Option<(Outcome, Duration)> {
    Some((Outcome { tell: None, runtime: None }, took))
}

#[test]
fn outcomes_are_told_at_once_where_little_work_waits() {
    let now = Instant::now();
    for waiting in 0..=WAITING_FOR_EACH {
        assert_eq!(queue(waiting).keep_or_tell(done(Duration::ZERO), now).len(), 1, "{waiting}");
    }
}

#[test]
fn outcomes_are_told_together_where_much_work_waits() {
    let told = |waiting: usize| {
        let (mut queue, now) = (queue(waiting), Instant::now());
        let told = (0..).map(|_| queue.keep_or_tell(done(Duration::ZERO), now).len()).find(|told| *told > 0);
        assert!(queue.kept.is_empty() && queue.kept_since.is_none());
        told.unwrap()
    };
    assert_eq!(told(3 * WAITING_FOR_EACH), 3);
    assert_eq!(told(usize::from(u16::MAX)), TOLD_TOGETHER_MAX);
}

#[test]
fn outcomes_are_not_kept_back_for_long() {
    let (mut queue, now) = (queue(1000), Instant::now());
    let step = KEPT_BACK_MAX / 4;
    for steps in 0..3 {
        assert_eq!(queue.keep_or_tell(done(step), now + step * steps).len(), 0, "{steps}");
    }
    assert_eq!(queue.keep_or_tell(done(step), now + step * 4).len(), 4);
    // What takes longer than that is told as soon as it is done.
    assert_eq!(queue.keep_or_tell(done(KEPT_BACK_MAX * 2), now).len(), 1);
    // The time of the first counts, and also where work came to no outcome.
    assert!(queue.keep_or_tell(done(Duration::ZERO), now).is_empty());
    assert!(queue.keep_or_tell(None, now).is_empty());
    assert_eq!(queue.keep_or_tell(None, now + KEPT_BACK_MAX * 2).len(), 1);
    assert!(queue.keep_or_tell(None, now).is_empty() && queue.kept_since.is_none());
}

#[test]
fn outcomes_are_told_wherever_whoever_waits_runs() {
    let several = tokio::runtime::Builder::new_multi_thread().worker_threads(1).build().unwrap();
    let ended = tokio::runtime::Builder::new_multi_thread().worker_threads(1).build().unwrap();
    let ended_handle = ended.handle().clone();
    drop(ended);
    for runtime in [None, Some(several.handle().clone()), Some(ended_handle)] {
        for many in [1, 10] {
            let (send, told) = mpsc::channel();
            let outcomes = (0..many).map(|number| {
                let send = send.clone();
                let tell = Box::new(move || send.send(number).unwrap());
                Outcome { tell: Some(tell), runtime: runtime.clone() }
            });
            tell(outcomes.collect());
            for number in 0..many {
                assert_eq!(told.recv_timeout(PATIENCE).unwrap(), number);
            }
        }
    }
}

/// What becomes of a piece of work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fate {
    Awaited,
    Panics,
    /// Who waits goes away.
    Left,
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn what_is_queued_is_done_exactly_once(
        max in 1_usize..5,
        fates in prop::collection::vec(
            prop_oneof![8 => Just(Fate::Awaited), 1 => Just(Fate::Panics), 1 => Just(Fate::Left)],
            0..200,
        ),
        tasks in 1_usize..5,
    ) {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).build().unwrap();
        let threads = Arc::new(Threads::new("test", max));
        let done: Arc<Mutex<BTreeMap<usize, usize>>> = Arc::default();
        let (running, most) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
        let fates: Arc<[Fate]> = fates.into();
        let queue = |number: usize| {
            let (threads, done, fates) = (Arc::clone(&threads), Arc::clone(&done), Arc::clone(&fates));
            let (running, most) = (Arc::clone(&running), Arc::clone(&most));
            async move {
                let fate = fates[number];
                let mut outcome = pin!(threads.run(move || {
                    most.fetch_max(running.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
                    *done.lock().unwrap().entry(number).or_default() += 1;
                    running.fetch_sub(1, Ordering::SeqCst);
                    // Without a message on standard error for each of them.
                    if fate == Fate::Panics {
                        std::panic::resume_unwind(Box::new("on purpose"));
                    }
                    number
                }));
                match fate {
                    Fate::Awaited => assert_eq!(outcome.await.unwrap(), number),
                    Fate::Panics => assert!(matches!(outcome.await, Err(Failure::Internal(_)))),
                    Fate::Left => {
                        let polled = std::future::poll_fn(|cx| Poll::Ready(outcome.as_mut().poll(cx))).await;
                        if let Poll::Ready(outcome) = polled {
                            assert_eq!(outcome.unwrap(), number);
                        }
                    }
                }
            }
        };
        // Many at once, from several tasks.
        let parts: Vec<_> = (0..tasks)
            .map(|task| {
                let each = (0..fates.len()).filter(|number| number % tasks == task);
                each.map(|number| runtime.spawn(queue(number))).collect::<Vec<_>>()
            })
            .collect();
        runtime.block_on(async {
            for task in parts.into_iter().flatten() {
                task.await.unwrap();
            }
        });
        // Of what was left, some may be under way: this is behind all of it, on every thread.
        let all = Arc::new(Barrier::new(max));
        let last: Vec<_> = (0..max)
            .map(|_| {
                let (threads, all) = (Arc::clone(&threads), Arc::clone(&all));
                runtime.spawn(async move { threads.run(move || all.wait().is_leader()).await })
            })
            .collect();
        for task in last {
            runtime.block_on(task).unwrap().unwrap();
        }
        let done = done.lock().unwrap();
        for (number, fate) in fates.iter().enumerate() {
            let times = done.get(&number).copied().unwrap_or_default();
            prop_assert!(times == 1 || times == 0 && *fate == Fate::Left, "{number}: {fate:?}, {times} times");
        }
        prop_assert!(most.load(Ordering::SeqCst) <= max);
    }
}

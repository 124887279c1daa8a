//! A process that is killed loses nothing that it has acknowledged, and nothing happens by halves.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use super::*;

/// Set for the child: the directory to work in.
const DIRECTORY_VARIABLE: &str = "TRENT_STORE_CRASH_DIRECTORY";

/// Tasks that commit at the same time.
const TASK_COUNT: u32 = 8;

/// Commits until it is killed, and prints `task number` of each commit that was answered. Commit `number` of a task
/// writes `number` under three keys and deletes what commit `number - 2` wrote besides.
fn be_killed(directory: &Path) {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).build().unwrap();
    runtime.block_on(async {
        let store = Arc::new(open(directory));
        let mut tasks = tokio::task::JoinSet::new();
        for task in 0..TASK_COUNT {
            let store = Arc::clone(&store);
            tasks.spawn(async move {
                let first = value(&*store, format!("{task}/a").as_bytes()).await.map_or(0, |value| number(&value) + 1);
                for number in first.. {
                    let filler = vec![b'f'; (number as usize * 37) % 3000];
                    let mut commit = put(format!("{task}/a"), number.to_be_bytes())
                        .put(format!("{task}/b"), number.to_be_bytes())
                        .put(format!("{task}/c"), number.to_be_bytes())
                        .put(format!("{task}/log/{number:010}"), filler);
                    if let Some(old) = number.checked_sub(2) {
                        commit = commit.delete(format!("{task}/log/{old:010}"));
                    }
                    store.commit(commit).await.unwrap();
                    println!("committed {task} {number}");
                }
            });
        }
        tasks.join_all().await;
    });
}

fn number(value: &[u8]) -> u32 {
    u32::from_be_bytes(value.try_into().unwrap())
}

#[test]
fn a_killed_process_loses_nothing_acknowledged() {
    if let Ok(directory) = std::env::var(DIRECTORY_VARIABLE) {
        return be_killed(Path::new(&directory));
    }
    let directory = tempfile::tempdir().unwrap();
    let mut acknowledged = BTreeMap::new();
    // Killed after different numbers of acknowledgements, among them during recovery and around checkpoints.
    for line_count in [1, 40, 300, 1000, 7, 2500, 150, 3] {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args([
                "--exact",
                "engines::sqlite::tests::crash::a_killed_process_loses_nothing_acknowledged",
                "--nocapture",
            ])
            .env(DIRECTORY_VARIABLE, directory.path())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let mut count = 0;
        // Past the count, the pipe still holds what was acknowledged before the child died.
        for line in lines {
            let line = line.unwrap();
            // The test harness writes something in front of the first one.
            let Some((_, numbers)) = line.split_once("committed ") else { continue };
            if let Some((task, number)) = numbers.split_once(' ') {
                acknowledged.insert(task.parse::<u32>().unwrap(), number.parse::<u32>().unwrap());
                count += 1;
                if count == line_count {
                    child.kill().unwrap();
                }
            }
        }
        child.wait().unwrap();
        assert!(count >= line_count, "the child ended by itself");
        verify(directory.path(), &mut acknowledged);
    }
}

/// Checks what is there against what was acknowledged, and makes the former the latter for the next round.
fn verify(directory: &Path, acknowledged: &mut BTreeMap<u32, u32>) {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    runtime.block_on(async {
        let store = open(directory);
        for (task, last) in acknowledged {
            let found = number(&value(&store, format!("{task}/a").as_bytes()).await.unwrap());
            // The commit behind the last acknowledged one may have happened too, but as a whole.
            assert!(found == *last || found == *last + 1, "task {task}: {found} is there, {last} was acknowledged");
            for other in ["b", "c"] {
                assert_eq!(number(&value(&store, format!("{task}/{other}").as_bytes()).await.unwrap()), found);
            }
            let log = store.snapshot().await.unwrap().scan(format!("{task}/log/").as_bytes(), None, 10).await.unwrap();
            let expected: Vec<_> = (found.saturating_sub(1)..=found).map(|n| format!("{task}/log/{n:010}")).collect();
            *last = found;
            assert_eq!(log.iter().map(|entry| std::str::from_utf8(&entry.key).unwrap()).collect::<Vec<_>>(), expected);
        }
        assert_eq!(store.check().await.unwrap(), Integrity::Sound);
    });
}

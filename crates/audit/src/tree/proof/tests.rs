use proptest::prelude::*;

use super::*;
use crate::scratch::{SMALL, Scratch, TestSigner};

/// A log with a tree, and its lines.
async fn log(count: usize) -> (Scratch, Vec<String>) {
    let scratch = Scratch::new();
    scratch.append_with_tree(SMALL, 0, count).await;
    let read = |path: std::path::PathBuf| std::fs::read_to_string(path).unwrap();
    let lines: String = scratch.segments().into_iter().map(read).collect();
    let lines = lines.lines().map(str::to_owned).collect();
    (scratch, lines)
}

fn key() -> VerifierKey {
    TestSigner::new(1).key()
}

#[tokio::test]
async fn every_event_of_a_log_can_be_proven() {
    for count in [1, 2, 3, 7, 20] {
        let (scratch, lines) = log(count).await;
        for (sequence, line) in (1..).zip(&lines) {
            let proof = prove(&scratch.path(), line).unwrap();
            let text = proof.to_string();
            assert_eq!(Proof::parse(&text), Ok(proof.clone()));
            let proven = Proof::parse(&text).unwrap().check(&key()).unwrap();
            assert_eq!((&proven.line, proven.sequence, proven.checkpoint.size), (line, sequence, count as u64));
            assert_eq!(proof.check(&TestSigner::new(2).key()), Err(ProofError::Checkpoint(NoteError::NotSigned)));
        }
    }
}

#[tokio::test]
async fn what_no_checkpoint_covers_can_not_be_proven() {
    let (scratch, _) = log(5).await;
    scratch.append(SMALL, 5, 6).await;
    let last = std::fs::read_to_string(scratch.segments().last().unwrap()).unwrap();
    let last = last.lines().last().unwrap();
    let error = prove(&scratch.path(), last).unwrap_err();
    assert!(matches!(error, ProveError::NotCovered { sequence: 6, size: 5 }), "{error}");
    assert!(matches!(prove(&scratch.path(), "{}"), Err(ProveError::Line(Damage::NotALine))));
    assert!(matches!(
        prove(&scratch.path(), &last.replace("Encrypt", "Decrypt")),
        Err(ProveError::Line(Damage::Altered))
    ));
    let (_, others) = log(7).await;
    let other = Scratch::new();
    other.append_with_tree(SMALL, 100, 107).await;
    let error = prove(&other.path(), &others[2]).unwrap_err();
    assert!(matches!(error, ProveError::Damaged(ProofError::NotIncluded)), "{error}");
    std::fs::remove_dir_all(crate::tree::directory(&other.path())).unwrap();
    assert!(matches!(prove(&other.path(), &others[2]), Err(ProveError::Io(_))));
}

#[tokio::test]
async fn every_changed_byte_of_a_proof_is_found() {
    let (scratch, lines) = log(11).await;
    let text = prove(&scratch.path(), &lines[4]).unwrap().to_string();
    let check = |text: &str| Proof::parse(text).and_then(|proof| proof.check(&key()));
    let expect = check(&text).unwrap();
    for at in 0..text.len() {
        let mut bytes = text.as_bytes().to_vec();
        bytes[at] ^= 1 << (at % 7);
        if let Ok(changed) = std::str::from_utf8(&bytes) {
            assert!(check(changed).is_err(), "byte {at}");
        }
        if text.is_char_boundary(at) {
            assert!(check(&text[..at]).is_err(), "cut at {at}");
        }
    }
    // Another event, another place, another checkpoint.
    let proof = Proof::parse(&text).unwrap();
    let with = |change: &dyn Fn(&mut Proof)| {
        let mut changed = proof.clone();
        change(&mut changed);
        changed.check(&key())
    };
    assert_eq!(with(&|_| {}), Ok(expect));
    assert_eq!(with(&|proof| proof.line = Some(lines[5].clone().into_bytes())), Err(ProofError::OtherEvent));
    assert_eq!(with(&|proof| proof.line = None), Err(ProofError::Line(Damage::NotALine)));
    assert_eq!(with(&|proof| proof.index += 1), Err(ProofError::OtherEvent));
    assert_eq!(with(&|proof| proof.hashes.swap(0, 1)), Err(ProofError::NotIncluded));
    assert_eq!(with(&|proof| proof.hashes.truncate(1)), Err(ProofError::NotIncluded));
    let (other, other_lines) = log(12).await;
    let other = prove(&other.path(), &other_lines[4]).unwrap();
    assert_eq!(with(&|proof| proof.checkpoint.clone_from(&other.checkpoint)), Err(ProofError::NotIncluded));
}

#[tokio::test]
async fn consistency_can_be_proven_between_any_two_checkpoints() {
    let scratch = Scratch::new();
    for from in 0..6 {
        scratch.append_with_tree(SMALL, from * 3, from * 3 + 3).await;
    }
    let mut history = History::open(&crate::tree::directory(&scratch.path())).unwrap();
    let stored: Vec<_> = (0..history.count).map(|_| history.next().unwrap()).collect();
    assert!(stored.len() >= 6);
    for (index, old) in stored.iter().enumerate() {
        for new in &stored[index..] {
            let proof = prove_consistency(&scratch.path(), old.size, new.size).unwrap();
            assert!(merkle::verify_consistency(old.size, &old.root, new.size, &new.root, &proof));
        }
    }
    assert!(prove_consistency(&scratch.path(), 0, 5).is_err() && prove_consistency(&scratch.path(), 6, 5).is_err());
    assert!(prove_consistency(&scratch.path(), 5, 1000).is_err());
    assert!(prove_consistency(&Scratch::new().path(), 1, 1).is_err());
}

#[test]
fn what_is_no_proof_is_refused() {
    let hash = BASE64.encode([1; 32]);
    let good = format!("{FIRST_LINE}\nextra e30=\nindex 3\n{hash}\n\nnote\n");
    let proof = Proof::parse(&good).unwrap();
    assert_eq!((proof.index, proof.hashes.len(), proof.line.as_deref()), (3, 1, Some(&b"{}"[..])));
    assert_eq!(proof.to_string(), good);
    assert_eq!(Proof::parse(&good.replace("extra e30=\n", "")).unwrap().line, None);
    for text in [
        String::new(),
        "\n\n".to_owned(),
        good.replace("@v1", "@v2"),
        good.replace("extra ", "Extra "),
        good.replace("e30=", "e30"),
        good.replace("index 3", "index 03"),
        good.replace("index 3", "index -3"),
        good.replace("index 3", "index 18446744073709551616"),
        good.replace("index 3\n", ""),
        good.replace(&hash, "AAAA"),
        good.replace(&hash, &format!("{hash}\n").repeat(65)),
        good.replace('\n', "\r\n"),
    ] {
        assert_eq!(Proof::parse(&text), Err(ProofError::Malformed), "{text}");
    }
    assert_eq!(Proof::parse(&"x".repeat(PROOF_BYTES_MAX + 1)), Err(ProofError::TooLong));
}

proptest! {
    #[test]
    fn any_text_is_refused_or_written_back(text in "(c2sp.org/tlog-proof@v1\n)?(extra [A-Za-z0-9+/=]{0,8}\n)?(index [0-9]{1,3}\n)?[A-Z=\n ]{0,60}") {
        if let Ok(proof) = Proof::parse(&text) {
            prop_assert_eq!(proof.to_string(), text);
            prop_assert!(proof.check(&key()).is_err());
        }
    }
}

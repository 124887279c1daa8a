use clap::Parser as _;

use super::arguments::{Command, Trent};
use super::*;

fn parse(arguments: &[&str]) -> Result<Settings, String> {
    let arguments = [&["trent"], arguments].concat();
    match Trent::try_parse_from(arguments).map_err(|error| error.to_string())?.command {
        Command::Serve(arguments) => Settings::of_serve(arguments),
        Command::Dev(arguments) => Settings::of_dev(&arguments),
        Command::Explain { .. } | Command::Usage { .. } | Command::Audit { .. } => panic!("no server"),
    }
    .map_err(|trouble| trouble.to_string())
}

#[test]
fn defaults_are_those_of_the_contract() {
    let settings = parse(&["serve"]).unwrap();
    assert_eq!(settings.data_dir, Some("./trent-data".into()));
    assert_eq!(settings.listen.to_string(), "127.0.0.1:4566");
    assert_eq!(settings.region.as_str(), "us-east-1");
    assert!(settings.more_regions.is_empty() && !settings.test_clock && !settings.audit_strict);
    let settings = parse(&["dev"]).unwrap();
    assert_eq!(settings.data_dir, None);
    assert!(settings.test_clock);
}

#[test]
fn flags_win_over_the_file() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("trent.toml");
    std::fs::write(&path, "listen = \"127.0.0.1:1\"\nregions = [\"eu-west-1\", \"eu-west-2\"]\naudit_strict = true\n")
        .unwrap();
    let config = ["--config", path.to_str().unwrap()];
    let settings = parse(&[&["serve"][..], &config].concat()).unwrap();
    assert_eq!((settings.listen.port(), settings.region.as_str(), settings.audit_strict), (1, "eu-west-1", true));
    let more = ["--listen", "127.0.0.1:2", "--region", "us-east-2", "--audit-strict=false"];
    let settings = parse(&[&["serve"][..], &config, &more].concat()).unwrap();
    assert_eq!((settings.listen.port(), settings.region.as_str(), settings.audit_strict), (2, "us-east-2", false));
    std::fs::write(&path, "no_such_setting = 1\n").unwrap();
    assert!(parse(&[&["serve"][..], &config].concat()).unwrap_err().contains("no_such_setting"));
}

#[test]
fn what_tests_need_stays_on_the_loopback_interface() {
    assert!(parse(&["serve", "--listen", "0.0.0.0:1"]).is_ok());
    assert!(parse(&["serve", "--listen", "127.0.0.2:1", "--test-clock"]).is_ok());
    assert!(parse(&["serve", "--listen", "0.0.0.0:1", "--test-clock"]).unwrap_err().contains("--test-clock"));
    assert!(parse(&["dev", "--listen", "0.0.0.0:1"]).unwrap_err().contains("--allow-remote"));
    assert!(parse(&["dev", "--listen", "0.0.0.0:1", "--allow-remote"]).is_ok());
}

#[test]
fn what_does_not_go_together_is_refused() {
    assert!(parse(&["serve", "--tls-cert", "a.pem"]).unwrap_err().contains("--tls-key"));
    assert!(parse(&["serve", "--region", "nowhere"]).is_err());
    assert!(parse(&["serve", "--listen", "4566"]).is_err());
    let settings =
        parse(&["serve", "--region", "eu-west-1", "--region", "us-east-1", "--region", "eu-west-1"]).unwrap();
    assert_eq!(settings.more_regions.len(), 1);
}

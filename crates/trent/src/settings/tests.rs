use clap::Parser as _;

use super::arguments::{Command, Trent};
use super::*;

fn parse(arguments: &[&str]) -> Result<Settings, String> {
    let arguments = [&["trent"], arguments].concat();
    match Trent::try_parse_from(arguments).map_err(|error| error.to_string())?.command {
        Command::Serve(arguments) => Settings::of_serve(arguments),
        Command::Dev(arguments) => Settings::of_dev(&arguments),
        _ => panic!("no server"),
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
fn roots_of_attestation_documents_are_lists_of_files() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("trent.toml");
    std::fs::write(&path, "attestation_root = [\"a.pem\", \"b.pem\"]\n").unwrap();
    let roots = |more: &[&str]| {
        let settings = parse(&[&["serve", "--config", path.to_str().unwrap()], more].concat()).unwrap();
        settings.attestation_roots.into_iter().map(|path| path.display().to_string()).collect::<Vec<_>>()
    };
    assert_eq!(roots(&[]), ["a.pem", "b.pem"]);
    assert_eq!(roots(&["--attestation-root", "c.pem"]), ["c.pem"]);
    assert_eq!(roots(&["--attestation-root", "c.pem", "--attestation-root", "d.pem"]), ["c.pem", "d.pem"]);
    assert!(parse(&["dev"]).unwrap().attestation_roots.is_empty());
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

#[test]
fn quotas_are_those_of_aws_unless_the_file_sets_them() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("trent.toml");
    let serve = |text: &str, more: &[&str]| {
        std::fs::write(&path, text).unwrap();
        parse(&[&["serve", "--config", path.to_str().unwrap()], more].concat())
    };
    let region = "eu-west-3".parse().unwrap();
    let rate = |settings: &Settings, class: &str| settings.request_quotas.rate(class.parse().unwrap(), &region);
    let settings = serve("", &[]).unwrap();
    assert_eq!(settings.quotas, Quotas::default());
    assert!(!settings.request_quotas.limit_anything());
    let text = "request_quotas = \"aws\"\n[quotas]\nkeys = 7\npolicy_bytes = 100\n\
                [quotas.rates]\nCreateKey = 0.5\n\"Cryptographic operations (RSA)\" = 7\n";
    let settings = serve(text, &[]).unwrap();
    assert_eq!(settings.quotas, Quotas { keys: 7, policy_bytes: 100, ..Quotas::default() });
    assert_eq!(rate(&settings, "CreateKey"), Some(0.5));
    assert_eq!(rate(&settings, "Cryptographic operations (RSA)"), Some(7.0));
    assert_eq!(rate(&settings, "CreateAlias"), Some(5.0));
    // A flag wins over the file's preset, and leaves its own rates.
    let settings = serve(text, &["--request-quotas", "unlimited"]).unwrap();
    assert_eq!((rate(&settings, "CreateKey"), rate(&settings, "CreateAlias")), (Some(0.5), None));
    let settings = parse(&["dev", "--request-quotas", "aws"]).unwrap();
    assert_eq!(rate(&settings, "Cryptographic operations (symmetric)"), Some(10_000.0));
    for (text, why) in [
        ("[quotas]\nkey = 7\n", "key"),
        ("[quotas]\nkeys = -1\n", "keys"),
        ("[quotas]\npolicy_bytes = 32769\n", "policy_bytes"),
        ("[quotas]\naliases_per_key = 501\n", "aliases_per_key"),
        ("[quotas.rates]\nCreateKeys = 5\n", "CreateKeys"),
        ("[quotas.rates]\nEncrypt = 5\n", "Encrypt"),
        ("[quotas.rates]\nCreateKey = 0\n", "CreateKey"),
        ("[quotas.rates]\nCreateKey = \"5\"\n", "CreateKey"),
        ("[quotas.rates]\nCreateKey = 1e9\n", "CreateKey"),
        ("request_quotas = \"gcp\"\n", "gcp"),
    ] {
        let refused = serve(text, &[]).expect_err(text);
        assert!(refused.contains(why), "{text}: {refused}");
    }
    assert!(parse(&["serve", "--request-quotas", "gcp"]).is_err());
}

#[test]
fn only_a_server_for_tests_can_be_made_to_fail() {
    assert!(parse(&["dev"]).unwrap().faults);
    assert!(!parse(&["serve", "--test-clock"]).unwrap().faults);
}

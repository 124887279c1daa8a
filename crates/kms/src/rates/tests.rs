use super::*;

const ACCOUNT: &str = "111122223333";
const OTHER: &str = "444455556666";
const START: Timestamp = Timestamp::from_epoch_ms(1_767_225_600_000);

fn region(text: &str) -> Region {
    text.parse().unwrap()
}

fn charge(class: RequestClass, region: &Region) -> Charge {
    Charge { class, region: region.clone(), count: 1 }
}

/// How many of `calls` requests are let through at once.
fn burst(rates: &Rates, account: &str, charge: &Charge, calls: u32, now: Timestamp) -> u32 {
    let account = account.parse().unwrap();
    (0..calls).map(|_| u32::from(rates.take(account, std::slice::from_ref(charge), now))).sum()
}

#[test]
fn the_table_of_aws_holds_in_every_region_for_every_account() {
    let rates = Rates::new(RequestQuotas::of(Preset::Aws));
    for region in ["us-east-1", "eu-west-2", "eu-north-1", "cn-north-1"].map(region) {
        for class in RequestClass::all() {
            let charge = charge(class, &region);
            let Some(rate) = preset::aws(class, &region) else {
                assert_eq!(burst(&rates, ACCOUNT, &charge, 200_000, START), 200_000, "{class} in {region}");
                continue;
            };
            // Whatever was let through for other classes, Regions and accounts.
            let at_once = (rate as u32).max(1);
            for account in [ACCOUNT, OTHER] {
                assert_eq!(burst(&rates, account, &charge, at_once, START), at_once, "{class} in {region}");
                assert_eq!(burst(&rates, account, &charge, 10, START), 0, "{class} in {region}");
            }
            let refilled = START.plus_ms((1000.0 / rate.min(1.0)) as i64);
            assert_eq!(burst(&rates, ACCOUNT, &charge, at_once, refilled), at_once, "{class} in {region}");
            assert_eq!(burst(&rates, ACCOUNT, &charge, 10, refilled), 0, "{class} in {region}");
        }
    }
}

#[test]
fn own_rates_win_over_the_preset_and_what_has_none_has_no_limit() {
    let (alias, key): (RequestClass, RequestClass) = ("CreateAlias".parse().unwrap(), "CreateKey".parse().unwrap());
    let check = |quotas: &RequestQuotas, class, rate| assert_eq!(quotas.rate(class, &region("us-east-1")), rate);
    let unlimited = RequestQuotas::default();
    assert!(!unlimited.limit_anything());
    check(&unlimited, key, None);
    let own = unlimited.with(key, 0.5).unwrap();
    assert!(own.limit_anything());
    check(&own, key, Some(0.5));
    check(&own, alias, None);
    let both = RequestQuotas::of(Preset::Aws).with(key, 50.0).unwrap();
    check(&both, key, Some(50.0));
    check(&both, alias, Some(5.0));
    for rate in [0.0, -1.0, 0.000_9, 1_000_001.0, f64::NAN, f64::INFINITY] {
        assert_eq!(RequestQuotas::default().with(key, rate), Err(RateOutOfRange), "{rate}");
    }
    for rate in [RATE_MIN, RATE_MAX] {
        assert!(RequestQuotas::default().with(key, rate).is_ok());
    }
}

#[test]
fn a_request_that_counts_twice_counts_in_both_or_in_none() {
    let (here, there) = (region("us-east-1"), region("eu-west-1"));
    let class = "CreateKey".parse().unwrap();
    let rates = Rates::new(RequestQuotas::default().with(class, 3.0).unwrap());
    let both = [charge(class, &here), Charge { count: 2, ..charge(class, &there) }];
    let account: AccountId = ACCOUNT.parse().unwrap();
    assert!(rates.take(account, &both, START));
    // One is left there.
    assert!(!rates.take(account, &both, START));
    assert_eq!(burst(&rates, ACCOUNT, &both[0], 10, START), 2);
    assert_eq!(burst(&rates, ACCOUNT, &charge(class, &there), 10, START), 1);
}

#[test]
fn there_are_never_more_buckets_than_there_is_room_for() {
    let class = "CreateKey".parse().unwrap();
    let rates = Rates::new(RequestQuotas::default().with(class, 1.0).unwrap());
    let charge = charge(class, &region("us-east-1"));
    let count = |rates: &Rates| rates.shards.iter().map(|shard| lock(shard).len()).sum::<usize>();
    let most = SHARDS * BUCKETS_PER_SHARD_MAX;
    for number in 0..most * 2 {
        // Most come at a time when all others' buckets are full again.
        let now = START.plus_ms(if number < most { 0 } else { 5000 });
        assert_eq!(burst(&rates, &format!("{number:012}"), &charge, 1, now), 1);
    }
    assert!(count(&rates) <= most);
    let now = START.plus_ms(5000);
    let last = format!("{:012}", most * 2 - 1);
    assert_eq!(burst(&rates, &last, &charge, 1, now), 0, "whoever was let through last is not forgotten");
    rates.forget(Some(last.parse().unwrap()));
    assert_eq!(burst(&rates, &last, &charge, 1, now), 1);
    rates.forget(None);
    assert_eq!(count(&rates), 0);
}

#[test]
fn callers_at_the_same_time_get_as_much_as_there_is() {
    let class = "CreateKey".parse().unwrap();
    let rates = Rates::new(RequestQuotas::default().with(class, 1000.0).unwrap());
    let charge = charge(class, &region("us-east-1"));
    let passed: u32 = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..4).map(|_| scope.spawn(|| burst(&rates, ACCOUNT, &charge, 900, START))).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).sum()
    });
    assert_eq!(passed, 1000);
}

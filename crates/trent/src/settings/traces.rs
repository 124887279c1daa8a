//! Where traces go, and which: the variables that OpenTelemetry has for it, and a table of the file.
//!
//! Source: OpenTelemetry Specification, "OpenTelemetry Protocol Exporter" and "Environment Variable Specification".

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::str::FromStr;
use std::time::Duration;

use opentelemetry_sdk::trace::Sampler;
use serde::Deserialize;
use trent_egress::Url;
use trent_types::SecretText;

use super::secret::Secret;
use crate::trouble::Trouble;

/// What traces are told as coming from, unless the settings say otherwise.
const SERVICE_NAME_DEFAULT: &str = "trent";
/// The attribute that tells it.
const SERVICE_NAME: &str = "service.name";
/// What is added to the address of a collector for the one of traces.
const PATH: &str = "v1/traces";
const TIMEOUT_MS_DEFAULT: u64 = 10_000;
/// The longest times that can be set: an hour.
const MS_MAX: u64 = 3_600_000;
const QUEUE_SPANS_DEFAULT: u64 = 2048;
const QUEUE_SPANS_MAX: u64 = 65_536;
const BATCH_SPANS_DEFAULT: u64 = 512;
const DELAY_MS_DEFAULT: u64 = 5000;

/// Where traces go, and which.
#[derive(Debug, Clone)]
pub(crate) struct TracesSettings {
    /// Where they are posted to.
    pub(crate) endpoint: Url,
    /// Headers of those requests.
    pub(crate) headers: Vec<(String, SecretText)>,
    /// PEM file with certificate authorities that are trusted besides the system's.
    pub(crate) ca_file: Option<PathBuf>,
    /// How long such a request may take.
    pub(crate) timeout: Duration,
    /// Whether they are compressed.
    pub(crate) gzip: bool,
    /// Which requests have a span.
    pub(crate) sampler: Sampler,
    /// What is told of this server with all of them.
    pub(crate) resource: BTreeMap<String, String>,
    pub(crate) batches: Batches,
}

/// How spans are gathered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Batches {
    /// Spans that wait; further ones are dropped.
    pub(crate) queue_max: usize,
    /// Spans of one request to the collector.
    pub(crate) batch_max: usize,
    /// How long a span waits for others.
    pub(crate) delay: Duration,
}

/// The table `[traces]` of the file of settings.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TracesTable {
    endpoint: Option<String>,
    #[serde(default)]
    headers: BTreeMap<String, Secret>,
    ca_file: Option<PathBuf>,
    service_name: Option<String>,
    #[serde(default)]
    resource_attributes: BTreeMap<String, String>,
    sampler: Option<String>,
    sampler_arg: Option<f64>,
}

impl TracesTable {
    /// Where traces go, if anywhere. `flag` is what the command line or its variable says, and wins over the other
    /// variables, which win over the file.
    pub(super) fn settings(
        self,
        flag: Option<String>,
        environment: impl Fn(&str) -> Option<String>,
    ) -> Result<Option<TracesSettings>, Trouble> {
        let environment = Environment(&environment);
        let given = |text: &String| !text.is_empty();
        let of_all_signals = || environment.get("OTEL_EXPORTER_OTLP_ENDPOINT").map(|base| below(&base));
        let endpoint = flag.filter(given).or_else(of_all_signals).or(self.endpoint.filter(given));
        let Some(endpoint) = endpoint.filter(|_| !environment.switches_off()) else { return Ok(None) };
        let endpoint = Url::from_str(&endpoint).map_err(|error| Trouble::while_doing("where traces go", &error))?;
        environment.check_exporter()?;
        let headers = match environment.of_traces("HEADERS") {
            Some((name, text)) => pairs(&name, &text)?,
            None => self.headers.into_iter().map(|(name, value)| (name, value.0)).collect(),
        };
        let service_name = environment.get("OTEL_SERVICE_NAME").or(self.service_name);
        let attributes = match environment.get("OTEL_RESOURCE_ATTRIBUTES") {
            Some(text) => pairs("OTEL_RESOURCE_ATTRIBUTES", &text)?,
            None => self.resource_attributes.into_iter().collect(),
        };
        let mut resource = BTreeMap::from([
            (SERVICE_NAME.to_owned(), SERVICE_NAME_DEFAULT.to_owned()),
            ("service.version".to_owned(), env!("CARGO_PKG_VERSION").to_owned()),
        ]);
        resource.extend(attributes);
        resource.extend(service_name.map(|name| (SERVICE_NAME.to_owned(), name)));
        // A variable for the one says nothing about the file's other.
        let (sampler, argument) = match environment.get("OTEL_TRACES_SAMPLER") {
            Some(sampler) => (Some(sampler), None),
            None => (self.sampler, self.sampler_arg),
        };
        let argument = environment.parsed("OTEL_TRACES_SAMPLER_ARG", "a number from 0 to 1")?.or(argument);
        Ok(Some(TracesSettings {
            endpoint,
            headers: headers.into_iter().map(header).collect::<Result<_, _>>()?,
            ca_file: environment.of_traces("CERTIFICATE").map(|(_, path)| path.into()).or(self.ca_file),
            timeout: environment.milliseconds_of_traces("TIMEOUT", TIMEOUT_MS_DEFAULT)?,
            gzip: environment.gzip()?,
            sampler: sampler_of(sampler.as_deref(), argument)?,
            resource,
            batches: environment.batches()?,
        }))
    }
}

/// The variables of the environment; one that is empty counts as absent.
struct Environment<'a>(&'a dyn Fn(&str) -> Option<String>);

impl Environment<'_> {
    fn get(&self, name: &str) -> Option<String> {
        self.0(name).filter(|value| !value.is_empty())
    }

    /// A variable of exporters and its name: the one for traces, else the one for all signals.
    fn of_traces(&self, name: &str) -> Option<(String, String)> {
        let names = ["OTEL_EXPORTER_OTLP_TRACES_", "OTEL_EXPORTER_OTLP_"].map(|prefix| format!("{prefix}{name}"));
        names.into_iter().find_map(|name| self.get(&name).map(|value| (name, value)))
    }

    fn switches_off(&self) -> bool {
        self.get("OTEL_SDK_DISABLED").is_some_and(|value| value.eq_ignore_ascii_case("true"))
            || self.get("OTEL_TRACES_EXPORTER").is_some_and(|value| value == "none")
    }

    /// Refuses exporters that there are not.
    fn check_exporter(&self) -> Result<(), Trouble> {
        let unknown = |name: &str, value: &str, what: &str| Err(Trouble::new(format!("{name} is {value}: {what}")));
        match self.get("OTEL_TRACES_EXPORTER") {
            Some(exporter) if exporter != "otlp" => {
                return unknown("OTEL_TRACES_EXPORTER", &exporter, "traces go out by otlp, or not at all (none)");
            }
            _ => {}
        }
        match self.of_traces("PROTOCOL") {
            Some((name, protocol)) if protocol != "http/protobuf" => {
                unknown(&name, &protocol, "traces go out by http/protobuf, for which collectors have port 4318")
            }
            _ => Ok(()),
        }
    }

    fn gzip(&self) -> Result<bool, Trouble> {
        match self.of_traces("COMPRESSION") {
            None => Ok(false),
            Some((_, value)) if value == "none" => Ok(false),
            Some((_, value)) if value == "gzip" => Ok(true),
            Some((name, _)) => Err(Trouble::new(format!("{name} is gzip or none"))),
        }
    }

    fn batches(&self) -> Result<Batches, Trouble> {
        let spans = |name: &str, default| self.number(name, default, QUEUE_SPANS_MAX);
        Ok(Batches {
            // Both fit: they are not above the most.
            queue_max: spans("OTEL_BSP_MAX_QUEUE_SIZE", QUEUE_SPANS_DEFAULT)? as usize,
            batch_max: spans("OTEL_BSP_MAX_EXPORT_BATCH_SIZE", BATCH_SPANS_DEFAULT)? as usize,
            delay: Duration::from_millis(self.number("OTEL_BSP_SCHEDULE_DELAY", DELAY_MS_DEFAULT, MS_MAX)?),
        })
    }

    fn milliseconds_of_traces(&self, name: &str, default: u64) -> Result<Duration, Trouble> {
        match self.of_traces(name) {
            Some((name, _)) => self.number(&name, default, MS_MAX).map(Duration::from_millis),
            None => Ok(Duration::from_millis(default)),
        }
    }

    fn number(&self, name: &str, default: u64, max: u64) -> Result<u64, Trouble> {
        let what = format!("a number from 1 to {max}");
        match self.parsed(name, &what)?.unwrap_or(default) {
            number if (1..=max).contains(&number) => Ok(number),
            _ => Err(Trouble::new(format!("{name} is {what}"))),
        }
    }

    fn parsed<T: FromStr>(&self, name: &str, what: &str) -> Result<Option<T>, Trouble> {
        let parse = |text: String| text.trim().parse().map_err(|_| Trouble::new(format!("{name} is {what}")));
        self.get(name).map(parse).transpose()
    }
}

/// The address of traces below the one that a collector has for all signals.
fn below(base: &str) -> String {
    format!("{}/{PATH}", base.strip_suffix('/').unwrap_or(base))
}

/// `name=value` with commas between them, values percent-encoded. What is wrong is told without values, which may be
/// secret.
fn pairs(variable: &str, text: &str) -> Result<Vec<(String, String)>, Trouble> {
    let entries = text.split(',').map(str::trim).filter(|entry| !entry.is_empty());
    let pair = |entry: &str| {
        let (name, value) = entry.split_once('=')?;
        let name = Some(name.trim()).filter(|name| !name.is_empty())?;
        Some((name.to_owned(), decoded(value.trim())?))
    };
    let pairs: Option<_> = entries.map(pair).collect();
    pairs.ok_or_else(|| Trouble::new(format!("{variable} has the form name=value,name=value, values percent-encoded")))
}

/// A text without its percent-encoding, if that is sound.
fn decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut parts = text.split('%');
    bytes.extend_from_slice(parts.next()?.as_bytes());
    for part in parts {
        let digits = part.get(..2).filter(|digits| digits.bytes().all(|digit| digit.is_ascii_hexdigit()))?;
        bytes.push(u8::from_str_radix(digits, 16).ok()?);
        bytes.extend_from_slice(part.get(2..)?.as_bytes());
    }
    String::from_utf8(bytes).ok()
}

/// A header that can be sent.
fn header((name, value): (String, String)) -> Result<(String, SecretText), Trouble> {
    let in_name = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    let in_value = |byte: u8| matches!(byte, b'\t' | b' '..=b'~');
    if name.is_empty() || !name.bytes().all(in_name) || !value.bytes().all(in_value) {
        return Err(Trouble::new("a header for traces has characters that headers must not have"));
    }
    Ok((name.to_ascii_lowercase(), SecretText::new(value)))
}

/// Source: OpenTelemetry Specification, "General SDK Configuration", `OTEL_TRACES_SAMPLER`.
fn sampler_of(name: Option<&str>, argument: Option<f64>) -> Result<Sampler, Trouble> {
    let ratio = || match argument.unwrap_or(1.0) {
        ratio if (0.0..=1.0).contains(&ratio) => Ok(Sampler::TraceIdRatioBased(ratio)),
        _ => Err(Trouble::new("the argument of a sampler of traces is a number from 0 to 1")),
    };
    let below_callers = |root: Sampler| Sampler::ParentBased(Box::new(root));
    Ok(match name.unwrap_or("parentbased_always_on") {
        "always_on" => Sampler::AlwaysOn,
        "always_off" => Sampler::AlwaysOff,
        "traceidratio" => ratio()?,
        "parentbased_always_on" => below_callers(Sampler::AlwaysOn),
        "parentbased_always_off" => below_callers(Sampler::AlwaysOff),
        "parentbased_traceidratio" => below_callers(ratio()?),
        _ => {
            return Err(Trouble::new(
                "the samplers of traces are always_on, always_off and traceidratio, each with parentbased_ before it or \
                 not",
            ));
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const URL: &str = "https://otel.example.com/v1/traces";

    /// The settings out of a flag, variables and a file.
    fn read(flag: Option<&str>, variables: &[(&str, &str)], file: &str) -> Result<Option<TracesSettings>, String> {
        let table: TracesTable = toml::from_str(file).map_err(|error| error.message().to_owned())?;
        let environment =
            |name: &str| variables.iter().find(|(given, _)| *given == name).map(|(_, value)| (*value).to_owned());
        table.settings(flag.map(str::to_owned), environment).map_err(|trouble| trouble.to_string())
    }

    fn on(variables: &[(&str, &str)], file: &str) -> TracesSettings {
        read(Some(URL), variables, file).unwrap().unwrap()
    }

    fn endpoint(flag: Option<&str>, variables: &[(&str, &str)], file: &str) -> Option<String> {
        let url = read(flag, variables, file).unwrap()?.endpoint;
        Some(url.origin() + url.path_and_query())
    }

    #[test]
    fn nothing_goes_anywhere_unless_it_is_told_where() {
        assert_eq!(endpoint(None, &[], ""), None);
        let more = [("OTEL_SERVICE_NAME", "a"), ("OTEL_TRACES_SAMPLER", "always_on"), ("OTEL_TRACES_EXPORTER", "otlp")];
        assert_eq!(endpoint(None, &more, "sampler = \"always_on\""), None);
        assert_eq!(endpoint(Some(""), &[("OTEL_EXPORTER_OTLP_ENDPOINT", "")], "endpoint = \"\""), None);
    }

    #[test]
    fn flags_win_over_variables_and_these_over_the_file() {
        let file = format!("endpoint = \"{URL}\"");
        let all = [("OTEL_EXPORTER_OTLP_ENDPOINT", "http://a:4318")];
        assert_eq!(endpoint(None, &[], &file).unwrap(), URL);
        assert_eq!(endpoint(None, &all, &file).unwrap(), "http://a:4318/v1/traces");
        assert_eq!(endpoint(Some("http://b:1/c"), &all, &file).unwrap(), "http://b:1/c");
        for (base, expect) in [("http://a/", "http://a/v1/traces"), ("http://a/b", "http://a/b/v1/traces")] {
            assert_eq!(endpoint(None, &[("OTEL_EXPORTER_OTLP_ENDPOINT", base)], "").unwrap(), expect);
        }
    }

    #[test]
    fn traces_can_be_switched_off() {
        for (name, value) in
            [("OTEL_SDK_DISABLED", "true"), ("OTEL_SDK_DISABLED", "TRUE"), ("OTEL_TRACES_EXPORTER", "none")]
        {
            assert_eq!(endpoint(Some(URL), &[(name, value)], ""), None);
        }
        assert!(endpoint(Some(URL), &[("OTEL_SDK_DISABLED", "false")], "").is_some());
    }

    #[test]
    fn headers_come_from_the_most_special_place_and_are_not_printed() {
        let file = "headers = { Authorization = \"Bearer 1%20\" }";
        let headers = |variables: &[(&str, &str)]| {
            let settings = on(variables, file);
            assert!(!format!("{settings:?}").contains("Bearer"), "{settings:?}");
            settings.headers.into_iter().map(|(name, value)| format!("{name}:{}", value.expose())).collect::<Vec<_>>()
        };
        assert_eq!(headers(&[]), ["authorization:Bearer 1%20"]);
        let all = ("OTEL_EXPORTER_OTLP_HEADERS", "Authorization=Bearer%202, x-a = b=c,");
        assert_eq!(headers(&[all]), ["authorization:Bearer 2", "x-a:b=c"]);
        assert_eq!(headers(&[all, ("OTEL_EXPORTER_OTLP_TRACES_HEADERS", "api-key=3")]), ["api-key:3"]);
    }

    #[test]
    fn the_resource_is_told_with_a_name() {
        let resource = |variables: &[(&str, &str)], file: &str| {
            let mut resource = on(variables, file).resource;
            assert_eq!(resource.remove("service.version").as_deref(), Some(env!("CARGO_PKG_VERSION")));
            resource.into_iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>()
        };
        let file = "service_name = \"file\"\nresource_attributes = { a = \"1\", \"service.name\" = \"other\" }";
        assert_eq!(resource(&[], ""), ["service.name=trent"]);
        assert_eq!(resource(&[], file), ["a=1", "service.name=file"]);
        let attributes = ("OTEL_RESOURCE_ATTRIBUTES", "service.name=variable,b=%C3%A9");
        assert_eq!(resource(&[attributes], ""), ["b=é", "service.name=variable"]);
        assert_eq!(resource(&[attributes, ("OTEL_SERVICE_NAME", "name")], file), ["b=é", "service.name=name"]);
    }

    #[test]
    fn samplers_are_those_of_the_specification() {
        let sampler = |variables: &[(&str, &str)], file: &str| format!("{:?}", on(variables, file).sampler);
        let file = "sampler = \"traceidratio\"\nsampler_arg = 0.5";
        assert_eq!(sampler(&[], ""), "ParentBased(AlwaysOn)");
        assert_eq!(sampler(&[], file), "TraceIdRatioBased(0.5)");
        assert_eq!(sampler(&[("OTEL_TRACES_SAMPLER_ARG", "0.25")], file), "TraceIdRatioBased(0.25)");
        for (name, expect) in [
            ("always_on", "AlwaysOn"),
            ("always_off", "AlwaysOff"),
            ("traceidratio", "TraceIdRatioBased(1.0)"),
            ("parentbased_always_off", "ParentBased(AlwaysOff)"),
            ("parentbased_traceidratio", "ParentBased(TraceIdRatioBased(1.0))"),
        ] {
            assert_eq!(sampler(&[("OTEL_TRACES_SAMPLER", name)], file), expect);
        }
    }

    #[test]
    fn the_rest_has_the_defaults_of_the_specification() {
        let settings = on(&[], "");
        assert_eq!((settings.timeout, settings.gzip, settings.ca_file), (Duration::from_secs(10), false, None));
        let batches = Batches { queue_max: 2048, batch_max: 512, delay: Duration::from_secs(5) };
        assert_eq!(settings.batches, batches);
        let variables = [
            ("OTEL_EXPORTER_OTLP_TIMEOUT", "1"),
            ("OTEL_EXPORTER_OTLP_TRACES_TIMEOUT", "2500"),
            ("OTEL_EXPORTER_OTLP_COMPRESSION", "gzip"),
            ("OTEL_EXPORTER_OTLP_CERTIFICATE", "/ca.pem"),
            ("OTEL_EXPORTER_OTLP_PROTOCOL", "grpc"),
            ("OTEL_EXPORTER_OTLP_TRACES_PROTOCOL", "http/protobuf"),
            ("OTEL_BSP_SCHEDULE_DELAY", "10"),
            ("OTEL_BSP_MAX_QUEUE_SIZE", "7"),
        ];
        let settings = on(&variables, "ca_file = \"/other.pem\"");
        assert_eq!((settings.timeout, settings.gzip), (Duration::from_millis(2500), true));
        assert_eq!(settings.ca_file, Some("/ca.pem".into()));
        let batches = Batches { queue_max: 7, batch_max: 512, delay: Duration::from_millis(10) };
        assert_eq!(settings.batches, batches);
    }

    #[test]
    fn what_can_not_be_done_is_refused_without_telling_secrets() {
        let refused = |flag: &str, variables: &[(&str, &str)], file: &str| {
            let refusal = read(Some(flag), variables, file).expect_err(file);
            assert!(!refusal.contains("s3cret"), "{refusal}");
            refusal
        };
        for url in ["localhost:4318", "ftp://a/", "https://user:s3cret@example.com/", "https://a/#s3cret"] {
            assert!(refused(url, &[], "").contains("where traces go"), "{url}");
        }
        for (name, value) in [
            ("OTEL_TRACES_EXPORTER", "console"),
            ("OTEL_EXPORTER_OTLP_PROTOCOL", "grpc"),
            ("OTEL_EXPORTER_OTLP_TRACES_PROTOCOL", "http/json"),
            ("OTEL_EXPORTER_OTLP_COMPRESSION", "zstd"),
            ("OTEL_EXPORTER_OTLP_HEADERS", "s3cret"),
            ("OTEL_EXPORTER_OTLP_HEADERS", "=s3cret"),
            ("OTEL_EXPORTER_OTLP_HEADERS", "a=s3cret%2"),
            ("OTEL_EXPORTER_OTLP_HEADERS", "a=s3cret%+1"),
            ("OTEL_EXPORTER_OTLP_HEADERS", "a=s3cret%ff"),
            ("OTEL_RESOURCE_ATTRIBUTES", "a"),
            ("OTEL_EXPORTER_OTLP_TIMEOUT", "0"),
            ("OTEL_EXPORTER_OTLP_TIMEOUT", "10s"),
            ("OTEL_BSP_MAX_QUEUE_SIZE", "0"),
            ("OTEL_BSP_MAX_QUEUE_SIZE", "65537"),
            ("OTEL_TRACES_SAMPLER_ARG", "half"),
        ] {
            assert!(refused(URL, &[(name, value)], "").contains(name), "{name} {value}");
        }
        assert!(refused(URL, &[("OTEL_EXPORTER_OTLP_HEADERS", "a=s3cret%0d%0a")], "").contains("header"));
        assert!(refused(URL, &[("OTEL_EXPORTER_OTLP_HEADERS", "a b=s3cret")], "").contains("header"));
        assert!(refused(URL, &[("OTEL_TRACES_SAMPLER", "xray")], "").contains("samplers"));
        for argument in ["-0.1", "1.1", "nan"] {
            assert!(
                refused(URL, &[], &format!("sampler = \"traceidratio\"\nsampler_arg = {argument}")).contains("0 to 1")
            );
        }
        assert!(refused(URL, &[], "url = \"a\"").contains("unknown field"));
    }
}

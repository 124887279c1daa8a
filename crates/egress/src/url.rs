//! URLs of requests.

use std::fmt;
use std::str::FromStr;

use hyper::Uri;

/// Longest URL, in bytes.
const URL_BYTES_MAX: usize = 8192;

/// An absolute `http` or `https` URL with a host, without user name, password and fragment.
///
/// Paths and queries of webhooks often hold a token: `Debug` and [`Self::origin`] leave them out, and there is no
/// `Display`.
#[derive(Clone, PartialEq, Eq)]
pub struct Url(Uri);

/// Why a text is no URL that a request can go to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum UrlError {
    /// It is not a URL at all.
    #[error("not a URL")]
    Malformed,
    /// It has another scheme, or none.
    #[error("a URL that begins with https:// or http:// is needed")]
    Scheme,
    /// It names no host.
    #[error("a URL with a host is needed")]
    Host,
    /// It has a user name or a password in it.
    #[error("a URL without a user name and a password is needed")]
    UserInformation,
    /// It has a fragment.
    #[error("a URL without a fragment (`#…`) is needed")]
    Fragment,
    /// It is longer than 8192 bytes.
    #[error("a URL of at most {URL_BYTES_MAX} bytes is needed")]
    TooLong,
}

impl Url {
    /// Scheme, host and port, for logs: `https://example.com:8443`.
    pub fn origin(&self) -> String {
        let authority = self.0.authority().map_or("", |authority| authority.as_str());
        format!("{}://{authority}", self.scheme())
    }

    /// Whether the request is encrypted on its way.
    pub fn is_https(&self) -> bool {
        self.scheme() == "https"
    }

    /// The host: a name, an IPv4 address, or an IPv6 address in brackets.
    pub fn host(&self) -> &str {
        self.0.host().unwrap_or_default()
    }

    /// The path, which begins with `/`, and the query behind a `?` if there is one. They may hold a token.
    pub fn path_and_query(&self) -> &str {
        self.0.path_and_query().map_or("/", |path| path.as_str())
    }

    /// The URL of another place of the same server: `path_and_query` replaces what this one has.
    ///
    /// # Errors
    /// [`UrlError`] if that is no URL.
    pub fn with_path_and_query(&self, path_and_query: &str) -> Result<Self, UrlError> {
        if !path_and_query.starts_with('/') {
            return Err(UrlError::Malformed);
        }
        format!("{}{path_and_query}", self.origin()).parse()
    }

    pub(crate) fn uri(&self) -> &Uri {
        &self.0
    }

    fn scheme(&self) -> &str {
        self.0.scheme_str().unwrap_or_default()
    }
}

impl FromStr for Url {
    type Err = UrlError;

    fn from_str(text: &str) -> Result<Self, UrlError> {
        if text.len() > URL_BYTES_MAX {
            return Err(UrlError::TooLong);
        }
        if text.contains('#') {
            return Err(UrlError::Fragment);
        }
        let uri: Uri = text.parse().map_err(|_| UrlError::Malformed)?;
        // The parser has made the scheme lower-case.
        if !matches!(uri.scheme_str(), Some("http" | "https")) {
            return Err(UrlError::Scheme);
        }
        let authority = uri.authority().ok_or(UrlError::Host)?;
        if authority.as_str().contains('@') {
            return Err(UrlError::UserInformation);
        }
        if authority.host().is_empty() {
            return Err(UrlError::Host);
        }
        // A port that is no number is left in the authority and passed over.
        let port = authority.as_str().strip_prefix(authority.host()).unwrap_or_default();
        if !port.is_empty() && authority.port_u16().is_none() {
            return Err(UrlError::Malformed);
        }
        Ok(Self(with_path(uri)?))
    }
}

/// The URI with `/` in front of a query that has no path.
fn with_path(uri: Uri) -> Result<Uri, UrlError> {
    let Some(query) = uri.path_and_query().map(|path| path.as_str()).filter(|path| path.starts_with('?')) else {
        return Ok(uri);
    };
    let path = format!("/{query}").parse().map_err(|_| UrlError::Malformed)?;
    let mut parts = uri.into_parts();
    parts.path_and_query = Some(path);
    Uri::from_parts(parts).map_err(|_| UrlError::Malformed)
}

impl fmt::Debug for Url {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/…", self.origin())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn check(text: &str, origin: &str, path_and_query: &str) {
        let url: Url = text.parse().unwrap();
        assert_eq!((url.origin().as_str(), url.path_and_query()), (origin, path_and_query), "{text}");
    }

    #[test]
    fn urls_have_a_scheme_and_a_host() {
        check("https://example.com", "https://example.com", "/");
        check("HTTP://127.0.0.1:8080/a/b?c=d", "http://127.0.0.1:8080", "/a/b?c=d");
        check("https://[::1]:8443/", "https://[::1]:8443", "/");
        check("https://example.com?x", "https://example.com", "/?x");
    }

    #[test]
    fn what_is_no_such_url_is_refused() {
        for (text, expect) in [
            ("", UrlError::Malformed),
            ("example.com", UrlError::Scheme),
            ("/path", UrlError::Scheme),
            ("ftp://example.com/", UrlError::Scheme),
            ("file:///etc/passwd", UrlError::Malformed),
            ("https://", UrlError::Malformed),
            ("https:///path", UrlError::Malformed),
            ("https://user@example.com/", UrlError::UserInformation),
            ("https://user:secret@example.com/", UrlError::UserInformation),
            ("https://example.com:port/", UrlError::Malformed),
            ("https://example.com:99999/", UrlError::Malformed),
            ("https://example.com:/", UrlError::Malformed),
            ("https://exa mple.com/", UrlError::Malformed),
            ("https://example.com/a\r\nb", UrlError::Malformed),
            ("https://example.com/#fragment", UrlError::Fragment),
        ] {
            assert_eq!(text.parse::<Url>().unwrap_err(), expect, "{text}");
        }
        let long = |length: usize| format!("https://example.com/{}", "a".repeat(length - 20)).parse::<Url>();
        assert!(long(URL_BYTES_MAX).is_ok());
        assert_eq!(long(URL_BYTES_MAX + 1).unwrap_err(), UrlError::TooLong);
    }

    #[test]
    fn tokens_in_a_url_are_not_printed() {
        let url: Url = "https://example.com/hooks/s3cret?key=s3cret".parse().unwrap();
        let printed = format!("{url:?} {}", url.origin());
        assert!(printed.contains("example.com") && !printed.contains("s3cret"), "{printed}");
    }

    #[test]
    fn a_server_has_other_places() {
        let url: Url = "https://example.com:8443/old?x=y".parse().unwrap();
        let other = url.with_path_and_query("/new?z").unwrap();
        assert_eq!((other.origin(), other.path_and_query()), ("https://example.com:8443".to_owned(), "/new?z"));
        for bad in ["", "new", ".evil.com/", "@evil.com/", "/a#b", "/a b"] {
            assert!(url.with_path_and_query(bad).is_err(), "{bad}");
        }
    }

    proptest! {
        #[test]
        fn whatever_is_accepted_has_a_host_and_a_path(text in "(https?://)?[a-z0-9.:@/?#\\[\\] -]{0,40}") {
            if let Ok(url) = text.parse::<Url>() {
                prop_assert!(!url.host().is_empty());
                prop_assert!(url.path_and_query().starts_with('/'));
                prop_assert!(!url.origin().contains('@'));
            }
        }
    }
}

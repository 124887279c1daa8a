//! The Regions that a server answers for.

use trent_types::Region;

/// Signing names of services that have one endpoint for a whole partition, whose requests are signed for
/// `us-east-1` wherever they come from. AWS STS has endpoints in every Region besides.
///
/// Source: AWS General Reference, "Service endpoints and quotas".
const GLOBAL_SERVICES: [&str; 3] = ["iam", "organizations", "sts"];

/// Region for which requests to the endpoints of global services are signed.
const GLOBAL_REGION: &str = "us-east-1";

/// The Regions that a server answers for: at least one, the first is the default.
#[derive(Debug, Clone)]
pub struct ServedRegions {
    default: Region,
    others: Vec<Region>,
}

impl ServedRegions {
    /// The default Region and the others.
    pub fn new(default: Region, others: Vec<Region>) -> Self {
        Self { default, others }
    }

    /// The Region of requests that name none.
    pub fn default_region(&self) -> &Region {
        &self.default
    }

    /// The served Region of this name.
    pub fn find(&self, name: &str) -> Option<&Region> {
        std::iter::once(&self.default).chain(&self.others).find(|region| region.as_str() == name)
    }

    /// The Region that a credential scope means, if requests to `service` may be signed for it.
    pub(crate) fn of_scope(&self, service: &str, name: &str) -> Option<Region> {
        if let Some(region) = self.find(name) {
            return Some(region.clone());
        }
        if name == GLOBAL_REGION && GLOBAL_SERVICES.contains(&service) {
            return name.parse().ok();
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scope_names_a_served_region_or_the_home_of_a_global_service() {
        let regions =
            ServedRegions::new("eu-central-1".parse().unwrap(), vec!["eu-west-1".parse().unwrap()]);
        let check = |service: &str, name: &str, expect: Option<&str>| {
            let found = regions.of_scope(service, name);
            assert_eq!(found.as_ref().map(Region::as_str), expect, "{service} {name}");
        };
        check("kms", "eu-central-1", Some("eu-central-1"));
        check("kms", "eu-west-1", Some("eu-west-1"));
        check("kms", "us-east-1", None);
        check("kms", "eu-west-2", None);
        check("kms", "EU-WEST-1", None);
        check("kms", "", None);
        check("iam", "us-east-1", Some("us-east-1"));
        check("iam", "eu-west-1", Some("eu-west-1"));
        check("iam", "us-east-2", None);
        check("sts", "us-east-1", Some("us-east-1"));
        check("organizations", "us-east-1", Some("us-east-1"));
    }
}

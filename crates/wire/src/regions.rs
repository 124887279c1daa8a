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
    others: Others,
}

#[derive(Debug, Clone)]
enum Others {
    These(Vec<Region>),
    Any,
}

impl ServedRegions {
    /// The default Region and the others.
    pub fn new(default: Region, others: Vec<Region>) -> Self {
        Self { default, others: Others::These(others) }
    }

    /// Whatever is of the form of a Region's name, for `trent dev`.
    pub fn any(default: Region) -> Self {
        Self { default, others: Others::Any }
    }

    /// The Region of requests that name none.
    pub fn default_region(&self) -> &Region {
        &self.default
    }

    /// The served Region of this name.
    pub fn find(&self, name: &str) -> Option<Region> {
        if self.default.as_str() == name {
            return Some(self.default.clone());
        }
        match &self.others {
            Others::These(regions) => regions.iter().find(|region| region.as_str() == name).cloned(),
            Others::Any => name.parse().ok(),
        }
    }

    /// The Region that a credential scope means, if requests to `service` may be signed for it.
    pub(crate) fn of_scope(&self, service: &str, name: &str) -> Option<Region> {
        self.find(name).or_else(|| {
            let is_global = name == GLOBAL_REGION && GLOBAL_SERVICES.contains(&service);
            is_global.then(|| name.parse().ok()).flatten()
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scope_names_a_served_region_or_the_home_of_a_global_service() {
        let regions = ServedRegions::new("eu-central-1".parse().unwrap(), vec!["eu-west-1".parse().unwrap()]);
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

    #[test]
    fn any_region_can_be_served() {
        let regions = ServedRegions::any("eu-central-1".parse().unwrap());
        for name in ["eu-central-1", "us-east-1", "us-gov-west-1", "mars-north-7"] {
            assert_eq!(regions.of_scope("kms", name).as_ref().map(Region::as_str), Some(name));
        }
        for name in ["", "eu-central", "EU-WEST-1", "kms"] {
            assert_eq!(regions.of_scope("kms", name), None, "{name}");
        }
    }
}

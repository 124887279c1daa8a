//! The trail that a request names.

use std::sync::Arc;

use trent_engine::{Cx, Failure, Operation, Question, Resource, Stored};
use trent_types::arn::Arn;
use trent_types::{AccountId, Region};

use super::name::check_trail;
use crate::record::{TrailRecord, resource};
use crate::{CloudTrail, errors, names};

/// What an ARN or a name says of a trail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct TrailId {
    pub(super) account: AccountId,
    pub(super) home: Region,
    pub(super) name: String,
}

/// A trail that a request names, if it is there.
pub(crate) struct NamedTrail {
    /// As the request has it.
    text: String,
    id: TrailId,
    stored: Option<Arc<Stored<TrailRecord>>>,
}

impl TrailId {
    /// Reads the ARN of a trail. None if it is of another form, or of something else.
    pub(super) fn from_arn(text: &str) -> Option<Self> {
        let arn = Arn::parse(text).ok().filter(|arn| arn.service == "cloudtrail")?;
        let name = arn.resource.strip_prefix("trail/").filter(|name| check_trail(name).is_ok())?.to_owned();
        let home: Region = arn.region.parse().ok()?;
        let is_of_region = home.partition().as_str() == arn.partition;
        is_of_region.then_some(Self { account: arn.account.parse().ok()?, home, name })
    }

    /// Reads an ARN or the name of a trail of the caller's account in the Region that is called.
    ///
    /// # Errors
    /// `CloudTrailARNInvalidException`, `InvalidTrailNameException`.
    pub(super) fn read(text: &str, cx: &Cx<'_, CloudTrail>) -> Result<Self, Failure> {
        if text.starts_with("arn:") {
            return Self::from_arn(text).ok_or_else(|| errors::invalid_arn(text));
        }
        check_trail(text)?;
        Ok(Self { account: cx.call.principal.account, home: cx.call.region.clone(), name: text.to_owned() })
    }

    pub(super) fn resource(&self) -> Resource {
        resource(self.account, &self.home, &self.name)
    }

    pub(super) async fn load(&self, cx: &Cx<'_, CloudTrail>) -> Result<Option<Arc<Stored<TrailRecord>>>, Failure> {
        // Other accounts' trails are as if they were not there.
        if self.account != cx.call.principal.account {
            return Ok(None);
        }
        let key = names::trail(self.account, &self.home, &self.name);
        Ok(cx.engine.records.read::<TrailRecord>(&key).await?)
    }
}

impl NamedTrail {
    /// Looks for the trail.
    ///
    /// # Errors
    /// `CloudTrailARNInvalidException`, `InvalidTrailNameException`. That there is none is no error yet.
    pub(super) async fn load(text: &str, cx: &Cx<'_, CloudTrail>) -> Result<Self, Failure> {
        let id = TrailId::read(text, cx)?;
        let stored = id.load(cx).await?;
        Ok(Self { text: text.to_owned(), id, stored })
    }

    /// Whether the caller may do the operation to the trail.
    pub(super) fn question<O: Operation>(&self) -> Question {
        Question::of::<O>(self.id.resource())
    }

    /// The trail, for looking at it in the Region that is called: its home, or any for a trail of all Regions.
    ///
    /// # Errors
    /// `TrailNotFoundException`.
    pub(super) fn seen(&self, cx: &Cx<'_, CloudTrail>) -> Result<&Stored<TrailRecord>, Failure> {
        let seen = self.stored.as_deref().filter(|stored| stored.record.is_in(&cx.call.region));
        seen.ok_or_else(|| self.unknown(cx))
    }

    /// The trail, for changing it.
    ///
    /// # Errors
    /// `TrailNotFoundException`, `InvalidHomeRegionException`.
    pub(super) fn own(&self, cx: &Cx<'_, CloudTrail>) -> Result<&Stored<TrailRecord>, Failure> {
        let stored = self.stored.as_deref().ok_or_else(|| self.unknown(cx))?;
        let home = &stored.record.home;
        if *home != cx.call.region {
            return Err(errors::not_home(&stored.record.arn(), home.as_str()));
        }
        Ok(stored)
    }

    fn unknown(&self, cx: &Cx<'_, CloudTrail>) -> Failure {
        errors::unknown_trail(&self.text, cx.call.principal.account)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arns_of_trails_are_read() {
        let read =
            |text: &str| TrailId::from_arn(text).map(|id| (id.account.to_string(), id.home.to_string(), id.name));
        let expect = ("111122223333".to_owned(), "us-east-2".to_owned(), "MyTrail".to_owned());
        assert_eq!(read("arn:aws:cloudtrail:us-east-2:111122223333:trail/MyTrail"), Some(expect));
        for bad in [
            "arn:aws:cloudtrail:us-east-2:111122223333:trail/",
            "arn:aws:cloudtrail:us-east-2:111122223333:trail/a/b",
            "arn:aws:cloudtrail:us-east-2:111122223333:channel/MyTrail",
            "arn:aws:cloudtrail:us-east-2:1111:trail/MyTrail",
            "arn:aws:cloudtrail::111122223333:trail/MyTrail",
            "arn:aws-cn:cloudtrail:us-east-2:111122223333:trail/MyTrail",
            "arn:aws:kms:us-east-2:111122223333:trail/MyTrail",
            "arn:aws:cloudtrail:us-east-2:111122223333",
            "MyTrail",
        ] {
            assert_eq!(read(bad), None, "{bad}");
        }
    }
}

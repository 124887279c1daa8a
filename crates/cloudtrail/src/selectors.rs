//! Event selectors: which events a trail delivers.
//!
//! Source: AWS CloudTrail API Reference, `EventSelector`, `AdvancedEventSelector` and `AdvancedFieldSelector`.

use serde::{Deserialize, Serialize};
use trent_engine::Failure;
use trent_model::cloudtrail::{
    AdvancedEventSelector, AdvancedFieldSelector, DataResource, EventSelector, ReadWriteType,
};

use crate::errors;
use crate::event::EventView;

/// Most event selectors of a trail.
const SELECTORS_MAX: usize = 5;
/// Most data resources of a trail's event selectors.
const DATA_RESOURCES_MAX: usize = 250;
/// Most values in all advanced event selectors of a trail.
const VALUES_MAX: usize = 500;
/// Event sources whose management events a selector can exclude.
const EXCLUDABLE: [&str; 2] = ["kms.amazonaws.com", "rdsdata.amazonaws.com"];
/// Types of data resources that event selectors know. Source: API Reference, `DataResource`.
const DATA_RESOURCE_TYPES: [&str; 3] = ["AWS::DynamoDB::Table", "AWS::Lambda::Function", "AWS::S3::Object"];

const CATEGORY: &str = "eventCategory";
const CATEGORIES: [&str; 3] = ["Data", "Management", "NetworkActivity"];
const READ_ONLY: &str = "readOnly";
const SOURCE: &str = "eventSource";
const NAME: &str = "eventName";
const RESOURCE_TYPE: &str = "resources.type";
/// Fields besides those above. Events of the categories that have them are none of this server's.
const OTHER_FIELDS: [&str; 6] =
    ["errorCode", "eventType", "resources.ARN", "sessionCredentialFromConsole", "userIdentity.arn", "vpcEndpointId"];

/// A trail's event selectors, of either kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Selectors {
    Basic(Vec<Basic>),
    Advanced(Vec<Advanced>),
}

/// An event selector.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Basic {
    read_write: String,
    management: bool,
    /// Types with their values. There are no data events here.
    data: Vec<(String, Vec<String>)>,
    excluded: Vec<String>,
}

/// An advanced event selector.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Advanced {
    name: Option<String>,
    fields: Vec<Field>,
}

/// A condition of an advanced event selector: each kind that is there has to hold for one of its values, the negated ones
/// for all.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Field {
    field: String,
    equals: Option<Vec<String>>,
    starts_with: Option<Vec<String>>,
    ends_with: Option<Vec<String>>,
    not_equals: Option<Vec<String>>,
    not_starts_with: Option<Vec<String>>,
    not_ends_with: Option<Vec<String>>,
}

impl Selectors {
    /// The event selectors of a request.
    ///
    /// # Errors
    /// `InvalidEventSelectorsException`.
    pub(crate) fn basic(selectors: &[EventSelector]) -> Result<Self, Failure> {
        if !(1..=SELECTORS_MAX).contains(&selectors.len()) {
            return Err(errors::invalid_selectors("Specify a valid number of selectors (1 to 5) for your trail."));
        }
        let selectors: Vec<Basic> = selectors.iter().map(Basic::new).collect::<Result<_, _>>()?;
        let resources: usize =
            selectors.iter().flat_map(|selector| &selector.data).map(|(_, values)| values.len()).sum();
        if resources > DATA_RESOURCES_MAX {
            return Err(errors::invalid_selectors("A trail can have at most 250 data resources."));
        }
        Ok(Self::Basic(selectors))
    }

    /// The advanced event selectors of a request.
    ///
    /// # Errors
    /// `InvalidEventSelectorsException`.
    pub(crate) fn advanced(selectors: &[AdvancedEventSelector]) -> Result<Self, Failure> {
        if selectors.is_empty() {
            return Err(errors::invalid_selectors("Specify at least one advanced event selector for your trail."));
        }
        let selectors: Vec<Advanced> = selectors.iter().map(Advanced::new).collect::<Result<_, _>>()?;
        let values: usize = selectors.iter().flat_map(|selector| &selector.fields).map(Field::value_count).sum();
        if values > VALUES_MAX {
            return Err(errors::invalid_selectors(
                "A trail can have at most 500 values in its advanced event selectors.",
            ));
        }
        Ok(Self::Advanced(selectors))
    }

    /// What a trail has whose selectors were never set: all management events.
    pub(crate) fn standard() -> Self {
        let all = ReadWriteType::All.as_str().to_owned();
        Self::Basic(vec![Basic { read_write: all, management: true, data: Vec::new(), excluded: Vec::new() }])
    }

    /// Whether a management event is selected.
    pub(crate) fn select(&self, event: &EventView<'_>) -> bool {
        match self {
            Self::Basic(selectors) => selectors.iter().any(|selector| selector.selects(event)),
            Self::Advanced(selectors) => selectors.iter().any(|selector| selector.selects(event)),
        }
    }

    /// The selectors as they are answered: of one kind or the other.
    pub(crate) fn model(&self) -> (Option<Vec<EventSelector>>, Option<Vec<AdvancedEventSelector>>) {
        match self {
            Self::Basic(selectors) => (Some(selectors.iter().map(Basic::model).collect()), None),
            Self::Advanced(selectors) => (None, Some(selectors.iter().map(Advanced::model).collect())),
        }
    }
}

impl Basic {
    fn new(selector: &EventSelector) -> Result<Self, Failure> {
        let data = selector.data_resources.as_deref().unwrap_or_default().iter().map(|resource| {
            let kind = resource.r#type.clone().unwrap_or_default();
            if !DATA_RESOURCE_TYPES.contains(&kind.as_str()) {
                return Err(errors::invalid_selectors(format!("'{kind}' is not a valid type of data resource.")));
            }
            Ok((kind, resource.values.clone().unwrap_or_default()))
        });
        let data: Vec<_> = data.collect::<Result<_, _>>()?;
        let management = selector.include_management_events.unwrap_or(true);
        let excluded = selector.exclude_management_event_sources.clone().unwrap_or_default();
        if let Some(source) = excluded.iter().find(|source| !EXCLUDABLE.contains(&source.as_str())) {
            return Err(errors::invalid_selectors(format!("Management events of '{source}' can't be excluded.")));
        }
        if !management && data.is_empty() {
            return Err(errors::invalid_selectors("An event selector selects management events or data events."));
        }
        if !management && !excluded.is_empty() {
            let message = "Sources of management events can be excluded only where management events are included.";
            return Err(errors::invalid_selectors(message));
        }
        let read_write = selector.read_write_type.unwrap_or(ReadWriteType::All).as_str().to_owned();
        Ok(Self { read_write, management, data, excluded })
    }

    fn selects(&self, event: &EventView<'_>) -> bool {
        let of_kind = match self.read_write.as_str() {
            "ReadOnly" => event.read_only,
            "WriteOnly" => !event.read_only,
            _ => true,
        };
        self.management && of_kind && !self.excluded.iter().any(|source| *source == event.event_source)
    }

    fn model(&self) -> EventSelector {
        let resource = |(kind, values): &(String, Vec<String>)| DataResource {
            r#type: Some(kind.clone()),
            values: Some(values.clone()),
        };
        EventSelector {
            read_write_type: self.read_write.parse().ok(),
            include_management_events: Some(self.management),
            data_resources: Some(self.data.iter().map(resource).collect()),
            exclude_management_event_sources: Some(self.excluded.clone()),
        }
    }
}

impl Advanced {
    fn new(selector: &AdvancedEventSelector) -> Result<Self, Failure> {
        let fields: Vec<Field> = selector.field_selectors.iter().map(Field::new).collect::<Result<_, _>>()?;
        let refuse = |message: String| Err(errors::invalid_selectors(message));
        for (at, field) in fields.iter().enumerate() {
            if fields[..at].iter().any(|before| before.field == field.field) {
                return refuse(format!("An advanced event selector has the field '{}' twice.", field.field));
            }
        }
        let named = |name: &str| fields.iter().find(|field| field.field == name);
        let only_value = |field: &Field| match field.equals.as_deref() {
            Some([value]) if field.value_count() == 1 => Some(value.clone()),
            _ => None,
        };
        let Some(category) = named(CATEGORY).and_then(only_value) else {
            return refuse(format!("An advanced event selector needs '{CATEGORY}' with one value that it equals."));
        };
        if !CATEGORIES.contains(&category.as_str()) {
            return refuse(format!("'{category}' is not a valid value of '{CATEGORY}'."));
        }
        if category == "Data" && named(RESOURCE_TYPE).and_then(only_value).is_none() {
            return refuse(format!("A selector of data events needs '{RESOURCE_TYPE}' with one value that it equals."));
        }
        if let Some(field) = named(READ_ONLY)
            && !only_value(field).is_some_and(|value| ["true", "false"].contains(&value.as_str()))
        {
            return refuse(format!("'{READ_ONLY}' equals true or false."));
        }
        let for_management = [CATEGORY, READ_ONLY, SOURCE, NAME];
        if category == "Management"
            && let Some(field) = fields.iter().find(|field| !for_management.contains(&field.field.as_str()))
        {
            return refuse(format!("The field '{}' does not go with management events.", field.field));
        }
        Ok(Self { name: selector.name.clone(), fields })
    }

    fn selects(&self, event: &EventView<'_>) -> bool {
        self.fields.iter().all(|field| match field.field.as_str() {
            CATEGORY => field.holds("Management"),
            READ_ONLY => field.holds(if event.read_only { "true" } else { "false" }),
            SOURCE => field.holds(&event.event_source),
            NAME => field.holds(&event.event_name),
            _ => false,
        })
    }

    fn model(&self) -> AdvancedEventSelector {
        AdvancedEventSelector {
            name: self.name.clone(),
            field_selectors: self.fields.iter().map(Field::model).collect(),
        }
    }
}

impl Field {
    fn new(field: &AdvancedFieldSelector) -> Result<Self, Failure> {
        let known = [CATEGORY, READ_ONLY, SOURCE, NAME, RESOURCE_TYPE];
        if !known.contains(&field.field.as_str()) && !OTHER_FIELDS.contains(&field.field.as_str()) {
            return Err(errors::invalid_selectors(format!("'{}' is not a valid field.", field.field)));
        }
        let this = Self {
            field: field.field.clone(),
            equals: field.equals.clone(),
            starts_with: field.starts_with.clone(),
            ends_with: field.ends_with.clone(),
            not_equals: field.not_equals.clone(),
            not_starts_with: field.not_starts_with.clone(),
            not_ends_with: field.not_ends_with.clone(),
        };
        if this.value_count() == 0 {
            return Err(errors::invalid_selectors(format!("The field '{}' is compared with nothing.", this.field)));
        }
        Ok(this)
    }

    fn value_count(&self) -> usize {
        let lists = [
            &self.equals,
            &self.starts_with,
            &self.ends_with,
            &self.not_equals,
            &self.not_starts_with,
            &self.not_ends_with,
        ];
        lists.into_iter().flatten().map(Vec::len).sum()
    }

    fn holds(&self, value: &str) -> bool {
        let any = |list: &Option<Vec<String>>, test: fn(&str, &str) -> bool| {
            list.as_ref().is_none_or(|list| list.iter().any(|wanted| test(value, wanted)))
        };
        let none = |list: &Option<Vec<String>>, test: fn(&str, &str) -> bool| {
            list.as_ref().is_none_or(|list| !list.iter().any(|wanted| test(value, wanted)))
        };
        let equals = |value: &str, wanted: &str| value == wanted;
        let starts = |value: &str, wanted: &str| value.starts_with(wanted);
        let ends = |value: &str, wanted: &str| value.ends_with(wanted);
        any(&self.equals, equals)
            && any(&self.starts_with, starts)
            && any(&self.ends_with, ends)
            && none(&self.not_equals, equals)
            && none(&self.not_starts_with, starts)
            && none(&self.not_ends_with, ends)
    }

    fn model(&self) -> AdvancedFieldSelector {
        AdvancedFieldSelector {
            field: self.field.clone(),
            equals: self.equals.clone(),
            starts_with: self.starts_with.clone(),
            ends_with: self.ends_with.clone(),
            not_equals: self.not_equals.clone(),
            not_starts_with: self.not_starts_with.clone(),
            not_ends_with: self.not_ends_with.clone(),
        }
    }
}

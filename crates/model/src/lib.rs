//! Request and response types of AWS services, generated from the service models, with their constraints and errors.

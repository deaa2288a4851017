//! `aws-sdk-sns` 1: what is published goes to subscribers, or to a telephone. Written from the crate's builders; the
//! operations that carry data.


pub use client_::Client;

mod client_ {
    #[derive(Clone, Debug)]
    pub struct Client;
    impl Client {
        pub fn new(sdk_config: &()) -> Client { Client }
        pub fn from_conf(conf: ()) -> Client { Client }
        pub fn publish(&self) -> crate::operation::publish::builders::PublishFluentBuilder { crate::operation::publish::builders::PublishFluentBuilder }
        pub fn publish_batch(&self) -> crate::operation::publish_batch::builders::PublishBatchFluentBuilder { crate::operation::publish_batch::builders::PublishBatchFluentBuilder }
        pub fn subscribe(&self) -> crate::operation::subscribe::builders::SubscribeFluentBuilder { crate::operation::subscribe::builders::SubscribeFluentBuilder }
        pub fn create_platform_endpoint(&self) -> crate::operation::create_platform_endpoint::builders::CreatePlatformEndpointFluentBuilder { crate::operation::create_platform_endpoint::builders::CreatePlatformEndpointFluentBuilder }
    }
}
pub mod error {
    pub use ::aws_smithy_runtime_api::client::result::SdkError;
    pub use ::aws_smithy_types::error::operation::BuildError;
}
pub mod primitives {
    pub use ::aws_smithy_types::Blob;
    pub use ::aws_smithy_types::DateTime;
}
pub mod operation {
    pub mod publish {
        use ::aws_smithy_runtime_api::client::result::SdkError;
        #[derive(Debug)]
        pub struct PublishError;
        impl core::fmt::Display for PublishError { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
        impl core::error::Error for PublishError {}
        #[derive(Debug)]
        pub struct PublishOutput { pub message_id: Option<String>, pub sequence_number: Option<String>, _request_id: Option<String> }
        impl PublishOutput {
            pub fn message_id(&self) -> Option<&str> { ::core::__unseen() }
            pub fn sequence_number(&self) -> Option<&str> { ::core::__unseen() }
        }
        pub mod builders {
            #[derive(Clone, Debug)]
            pub struct PublishFluentBuilder;
            impl PublishFluentBuilder {
                pub fn topic_arn(self, input: impl Into<String>) -> PublishFluentBuilder { self }
                pub fn target_arn(self, input: impl Into<String>) -> PublishFluentBuilder { self }
                #[pii_sink(share, sms)]
                pub fn phone_number(self, input: impl Into<String>) -> PublishFluentBuilder { self }
                #[pii_sink(share, sms)]
                pub fn message(self, input: impl Into<String>) -> PublishFluentBuilder { self }
                #[pii_sink(share, sms)]
                pub fn subject(self, input: impl Into<String>) -> PublishFluentBuilder { self }
                pub fn message_structure(self, input: impl Into<String>) -> PublishFluentBuilder { self }
                #[pii_sink(share, sms)]
                pub fn message_attributes(self, #[pii(name)] k: impl Into<String>, #[pii(sink)] v: crate::types::MessageAttributeValue) -> PublishFluentBuilder { self }
                pub fn message_deduplication_id(self, input: impl Into<String>) -> PublishFluentBuilder { self }
                pub fn message_group_id(self, input: impl Into<String>) -> PublishFluentBuilder { self }
                pub async fn send(self) -> Result<super::PublishOutput, super::SdkError<super::PublishError>> { ::core::__fallible(::core::__unseen()) }
            }
        }
    }
    pub mod publish_batch {
        use ::aws_smithy_runtime_api::client::result::SdkError;
        #[derive(Debug)]
        pub struct PublishBatchError;
        impl core::fmt::Display for PublishBatchError { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
        impl core::error::Error for PublishBatchError {}
        #[derive(Debug)]
        pub struct PublishBatchOutput { pub successful: Option<Vec<()>>, pub failed: Option<Vec<()>>, _request_id: Option<String> }
        impl PublishBatchOutput {
            pub fn successful(&self) -> &[()] { ::core::__unseen() }
            pub fn failed(&self) -> &[()] { ::core::__unseen() }
        }
        pub mod builders {
            #[derive(Clone, Debug)]
            pub struct PublishBatchFluentBuilder;
            impl PublishBatchFluentBuilder {
                pub fn topic_arn(self, input: impl Into<String>) -> PublishBatchFluentBuilder { self }
                #[pii_sink(share, sms)]
                pub fn publish_batch_request_entries(self, input: crate::types::PublishBatchRequestEntry) -> PublishBatchFluentBuilder { self }
                pub async fn send(self) -> Result<super::PublishBatchOutput, super::SdkError<super::PublishBatchError>> { ::core::__fallible(::core::__unseen()) }
            }
        }
    }
    pub mod subscribe {
        use ::aws_smithy_runtime_api::client::result::SdkError;
        #[derive(Debug)]
        pub struct SubscribeError;
        impl core::fmt::Display for SubscribeError { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
        impl core::error::Error for SubscribeError {}
        #[derive(Debug)]
        pub struct SubscribeOutput { pub subscription_arn: Option<String>, _request_id: Option<String> }
        impl SubscribeOutput {
            pub fn subscription_arn(&self) -> Option<&str> { ::core::__unseen() }
        }
        pub mod builders {
            #[derive(Clone, Debug)]
            pub struct SubscribeFluentBuilder;
            impl SubscribeFluentBuilder {
                pub fn topic_arn(self, input: impl Into<String>) -> SubscribeFluentBuilder { self }
                pub fn protocol(self, input: impl Into<String>) -> SubscribeFluentBuilder { self }
                #[pii_sink(share, sms)]
                pub fn endpoint(self, input: impl Into<String>) -> SubscribeFluentBuilder { self }
                pub fn attributes(self, k: impl Into<String>, v: impl Into<String>) -> SubscribeFluentBuilder { self }
                pub fn return_subscription_arn(self, input: bool) -> SubscribeFluentBuilder { self }
                pub async fn send(self) -> Result<super::SubscribeOutput, super::SdkError<super::SubscribeError>> { ::core::__fallible(::core::__unseen()) }
            }
        }
    }
    pub mod create_platform_endpoint {
        use ::aws_smithy_runtime_api::client::result::SdkError;
        #[derive(Debug)]
        pub struct CreatePlatformEndpointError;
        impl core::fmt::Display for CreatePlatformEndpointError { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
        impl core::error::Error for CreatePlatformEndpointError {}
        #[derive(Debug)]
        pub struct CreatePlatformEndpointOutput { pub endpoint_arn: Option<String>, _request_id: Option<String> }
        impl CreatePlatformEndpointOutput {
            pub fn endpoint_arn(&self) -> Option<&str> { ::core::__unseen() }
        }
        pub mod builders {
            #[derive(Clone, Debug)]
            pub struct CreatePlatformEndpointFluentBuilder;
            impl CreatePlatformEndpointFluentBuilder {
                pub fn platform_application_arn(self, input: impl Into<String>) -> CreatePlatformEndpointFluentBuilder { self }
                #[pii_sink(share, push)]
                pub fn token(self, input: impl Into<String>) -> CreatePlatformEndpointFluentBuilder { self }
                #[pii_sink(share, push)]
                pub fn custom_user_data(self, input: impl Into<String>) -> CreatePlatformEndpointFluentBuilder { self }
                pub fn attributes(self, k: impl Into<String>, v: impl Into<String>) -> CreatePlatformEndpointFluentBuilder { self }
                pub async fn send(self) -> Result<super::CreatePlatformEndpointOutput, super::SdkError<super::CreatePlatformEndpointError>> { ::core::__fallible(::core::__unseen()) }
            }
        }
    }
}
pub mod types {
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageAttributeValue { pub data_type: String, pub string_value: Option<String>, pub binary_value: Option<::aws_smithy_types::Blob> }
    impl MessageAttributeValue {
        pub fn builder() -> builders::MessageAttributeValueBuilder { () }
        pub fn data_type(&self) -> &str { use std::ops::Deref; self.data_type.deref() }
        pub fn string_value(&self) -> Option<&str> { self.string_value.as_deref() }
        pub fn binary_value(&self) -> Option<&::aws_smithy_types::Blob> { self.binary_value.as_ref() }
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct PublishBatchRequestEntry { pub id: String, pub message: String, pub subject: Option<String>, pub message_structure: Option<String>, pub message_attributes: Option<::std::collections::HashMap<String, crate::types::MessageAttributeValue>>, pub message_deduplication_id: Option<String>, pub message_group_id: Option<String> }
    impl PublishBatchRequestEntry {
        pub fn builder() -> builders::PublishBatchRequestEntryBuilder { () }
        pub fn id(&self) -> &str { use std::ops::Deref; self.id.deref() }
        pub fn message(&self) -> &str { use std::ops::Deref; self.message.deref() }
        pub fn subject(&self) -> Option<&str> { self.subject.as_deref() }
        pub fn message_structure(&self) -> Option<&str> { self.message_structure.as_deref() }
        pub fn message_deduplication_id(&self) -> Option<&str> { self.message_deduplication_id.as_deref() }
        pub fn message_group_id(&self) -> Option<&str> { self.message_group_id.as_deref() }
    }
    pub mod builders {
        use super::*;
        #[derive(Clone, Debug, Default)]
        pub struct MessageAttributeValueBuilder { data_type: String, string_value: Option<String>, binary_value: Option<::aws_smithy_types::Blob> }
        impl MessageAttributeValueBuilder {
            pub fn data_type(mut self, input: impl Into<String>) -> MessageAttributeValueBuilder { self.data_type = input.into(); self }
            pub fn string_value(mut self, input: impl Into<String>) -> MessageAttributeValueBuilder { self.string_value = Some(input.into()); self }
            pub fn binary_value(mut self, input: ::aws_smithy_types::Blob) -> MessageAttributeValueBuilder { self.binary_value = Some(input); self }
            pub fn build(self) -> Result<super::MessageAttributeValue, ::aws_smithy_types::error::operation::BuildError> { ::core::__fallible(super::MessageAttributeValue { data_type: self.data_type, string_value: self.string_value, binary_value: self.binary_value }) }
        }
        #[derive(Clone, Debug, Default)]
        pub struct PublishBatchRequestEntryBuilder { id: String, message: String, subject: Option<String>, message_structure: Option<String>, message_attributes: Option<::std::collections::HashMap<String, crate::types::MessageAttributeValue>>, message_deduplication_id: Option<String>, message_group_id: Option<String> }
        impl PublishBatchRequestEntryBuilder {
            pub fn id(mut self, input: impl Into<String>) -> PublishBatchRequestEntryBuilder { self.id = input.into(); self }
            pub fn message(mut self, input: impl Into<String>) -> PublishBatchRequestEntryBuilder { self.message = input.into(); self }
            pub fn subject(mut self, input: impl Into<String>) -> PublishBatchRequestEntryBuilder { self.subject = Some(input.into()); self }
            pub fn message_structure(mut self, input: impl Into<String>) -> PublishBatchRequestEntryBuilder { self.message_structure = Some(input.into()); self }
            pub fn message_attributes(mut self, k: impl Into<String>, v: crate::types::MessageAttributeValue) -> PublishBatchRequestEntryBuilder { let mut map = ::std::collections::HashMap::new(); map.insert(k.into(), v); self.message_attributes = Some(map); self }
            pub fn message_deduplication_id(mut self, input: impl Into<String>) -> PublishBatchRequestEntryBuilder { self.message_deduplication_id = Some(input.into()); self }
            pub fn message_group_id(mut self, input: impl Into<String>) -> PublishBatchRequestEntryBuilder { self.message_group_id = Some(input.into()); self }
            pub fn build(self) -> Result<super::PublishBatchRequestEntry, ::aws_smithy_types::error::operation::BuildError> { ::core::__fallible(super::PublishBatchRequestEntry { id: self.id, message: self.message, subject: self.subject, message_structure: self.message_structure, message_attributes: self.message_attributes, message_deduplication_id: self.message_deduplication_id, message_group_id: self.message_group_id }) }
        }
    }
}

//! `aws-sdk-sqs` 1: what is sent is kept in a queue for whoever receives it. Written from the crate's builders; the
//! operations that carry data.


pub use client_::Client;

mod client_ {
    #[derive(Clone, Debug)]
    pub struct Client;
    impl Client {
        pub fn new(sdk_config: &()) -> Client { Client }
        pub fn from_conf(conf: ()) -> Client { Client }
        pub fn send_message(&self) -> crate::operation::send_message::builders::SendMessageFluentBuilder { crate::operation::send_message::builders::SendMessageFluentBuilder }
        pub fn send_message_batch(&self) -> crate::operation::send_message_batch::builders::SendMessageBatchFluentBuilder { crate::operation::send_message_batch::builders::SendMessageBatchFluentBuilder }
        pub fn receive_message(&self) -> crate::operation::receive_message::builders::ReceiveMessageFluentBuilder { crate::operation::receive_message::builders::ReceiveMessageFluentBuilder }
        pub fn delete_message(&self) -> crate::operation::delete_message::builders::DeleteMessageFluentBuilder { crate::operation::delete_message::builders::DeleteMessageFluentBuilder }
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
    pub mod send_message {
        use ::aws_smithy_runtime_api::client::result::SdkError;
        #[derive(Debug)]
        pub struct SendMessageError;
        impl core::fmt::Display for SendMessageError { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
        impl core::error::Error for SendMessageError {}
        #[derive(Debug)]
        pub struct SendMessageOutput { pub md5_of_message_body: Option<String>, pub md5_of_message_attributes: Option<String>, pub md5_of_message_system_attributes: Option<String>, pub message_id: Option<String>, pub sequence_number: Option<String>, _request_id: Option<String> }
        impl SendMessageOutput {
            pub fn md5_of_message_body(&self) -> Option<&str> { ::core::__unseen() }
            pub fn md5_of_message_attributes(&self) -> Option<&str> { ::core::__unseen() }
            pub fn md5_of_message_system_attributes(&self) -> Option<&str> { ::core::__unseen() }
            pub fn message_id(&self) -> Option<&str> { ::core::__unseen() }
            pub fn sequence_number(&self) -> Option<&str> { ::core::__unseen() }
        }
        pub mod builders {
            #[derive(Clone, Debug)]
            pub struct SendMessageFluentBuilder;
            impl SendMessageFluentBuilder {
                pub fn queue_url(self, input: impl Into<String>) -> SendMessageFluentBuilder { self }
                #[pii_sink(store, queue)]
                pub fn message_body(self, input: impl Into<String>) -> SendMessageFluentBuilder { self }
                pub fn delay_seconds(self, input: i32) -> SendMessageFluentBuilder { self }
                #[pii_sink(store, queue)]
                pub fn message_attributes(self, #[pii(name)] k: impl Into<String>, #[pii(sink)] v: crate::types::MessageAttributeValue) -> SendMessageFluentBuilder { self }
                pub fn message_system_attributes(self, k: (), v: ()) -> SendMessageFluentBuilder { self }
                pub fn message_deduplication_id(self, input: impl Into<String>) -> SendMessageFluentBuilder { self }
                pub fn message_group_id(self, input: impl Into<String>) -> SendMessageFluentBuilder { self }
                pub async fn send(self) -> Result<super::SendMessageOutput, super::SdkError<super::SendMessageError>> { ::core::__fallible(::core::__unseen()) }
            }
        }
    }
    pub mod send_message_batch {
        use ::aws_smithy_runtime_api::client::result::SdkError;
        #[derive(Debug)]
        pub struct SendMessageBatchError;
        impl core::fmt::Display for SendMessageBatchError { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
        impl core::error::Error for SendMessageBatchError {}
        #[derive(Debug)]
        pub struct SendMessageBatchOutput { pub successful: Vec<()>, pub failed: Vec<()>, _request_id: Option<String> }
        impl SendMessageBatchOutput {
            pub fn successful(&self) -> &[()] { ::core::__unseen() }
            pub fn failed(&self) -> &[()] { ::core::__unseen() }
        }
        pub mod builders {
            #[derive(Clone, Debug)]
            pub struct SendMessageBatchFluentBuilder;
            impl SendMessageBatchFluentBuilder {
                pub fn queue_url(self, input: impl Into<String>) -> SendMessageBatchFluentBuilder { self }
                #[pii_sink(store, queue)]
                pub fn entries(self, input: crate::types::SendMessageBatchRequestEntry) -> SendMessageBatchFluentBuilder { self }
                pub async fn send(self) -> Result<super::SendMessageBatchOutput, super::SdkError<super::SendMessageBatchError>> { ::core::__fallible(::core::__unseen()) }
            }
        }
    }
    pub mod receive_message {
        use ::aws_smithy_runtime_api::client::result::SdkError;
        #[derive(Debug)]
        pub struct ReceiveMessageError;
        impl core::fmt::Display for ReceiveMessageError { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
        impl core::error::Error for ReceiveMessageError {}
        #[derive(Debug)]
        pub struct ReceiveMessageOutput { pub messages: Option<Vec<crate::types::Message>>, _request_id: Option<String> }
        impl ReceiveMessageOutput {
            pub fn messages(&self) -> &[crate::types::Message] { ::core::__unseen() }
        }
        pub mod builders {
            #[derive(Clone, Debug)]
            pub struct ReceiveMessageFluentBuilder;
            impl ReceiveMessageFluentBuilder {
                pub fn queue_url(self, input: impl Into<String>) -> ReceiveMessageFluentBuilder { self }
                pub fn attribute_names(self, input: ()) -> ReceiveMessageFluentBuilder { self }
                pub fn message_system_attribute_names(self, input: ()) -> ReceiveMessageFluentBuilder { self }
                pub fn message_attribute_names(self, input: impl Into<String>) -> ReceiveMessageFluentBuilder { self }
                pub fn max_number_of_messages(self, input: i32) -> ReceiveMessageFluentBuilder { self }
                pub fn visibility_timeout(self, input: i32) -> ReceiveMessageFluentBuilder { self }
                pub fn wait_time_seconds(self, input: i32) -> ReceiveMessageFluentBuilder { self }
                pub fn receive_request_attempt_id(self, input: impl Into<String>) -> ReceiveMessageFluentBuilder { self }
                pub async fn send(self) -> Result<super::ReceiveMessageOutput, super::SdkError<super::ReceiveMessageError>> { ::core::__fallible(::core::__unseen()) }
            }
        }
    }
    pub mod delete_message {
        use ::aws_smithy_runtime_api::client::result::SdkError;
        #[derive(Debug)]
        pub struct DeleteMessageError;
        impl core::fmt::Display for DeleteMessageError { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
        impl core::error::Error for DeleteMessageError {}
        #[derive(Debug)]
        pub struct DeleteMessageOutput {  }
        impl DeleteMessageOutput {
        }
        pub mod builders {
            #[derive(Clone, Debug)]
            pub struct DeleteMessageFluentBuilder;
            impl DeleteMessageFluentBuilder {
                pub fn queue_url(self, input: impl Into<String>) -> DeleteMessageFluentBuilder { self }
                pub fn receipt_handle(self, input: impl Into<String>) -> DeleteMessageFluentBuilder { self }
                pub async fn send(self) -> Result<super::DeleteMessageOutput, super::SdkError<super::DeleteMessageError>> { ::core::__fallible(::core::__unseen()) }
            }
        }
    }
}
pub mod types {
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageAttributeValue { pub string_value: Option<String>, pub binary_value: Option<::aws_smithy_types::Blob>, pub string_list_values: Option<Vec<String>>, pub binary_list_values: Option<Vec<::aws_smithy_types::Blob>>, pub data_type: String }
    impl MessageAttributeValue {
        pub fn builder() -> builders::MessageAttributeValueBuilder { () }
        pub fn string_value(&self) -> Option<&str> { self.string_value.as_deref() }
        pub fn binary_value(&self) -> Option<&::aws_smithy_types::Blob> { self.binary_value.as_ref() }
        pub fn string_list_values(&self) -> &[String] { self.string_list_values.as_deref().unwrap_or_default() }
        pub fn binary_list_values(&self) -> &[::aws_smithy_types::Blob] { self.binary_list_values.as_deref().unwrap_or_default() }
        pub fn data_type(&self) -> &str { use std::ops::Deref; self.data_type.deref() }
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct SendMessageBatchRequestEntry { pub id: String, pub message_body: String, pub delay_seconds: Option<i32>, pub message_attributes: Option<::std::collections::HashMap<String, crate::types::MessageAttributeValue>>, pub message_system_attributes: Option< ::std::collections::HashMap<(), ()>, >, pub message_deduplication_id: Option<String>, pub message_group_id: Option<String> }
    impl SendMessageBatchRequestEntry {
        pub fn builder() -> builders::SendMessageBatchRequestEntryBuilder { () }
        pub fn id(&self) -> &str { use std::ops::Deref; self.id.deref() }
        pub fn message_body(&self) -> &str { use std::ops::Deref; self.message_body.deref() }
        pub fn delay_seconds(&self) -> Option<i32> { self.delay_seconds }
        pub fn message_deduplication_id(&self) -> Option<&str> { self.message_deduplication_id.as_deref() }
        pub fn message_group_id(&self) -> Option<&str> { self.message_group_id.as_deref() }
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Message { pub message_id: Option<String>, pub receipt_handle: Option<String>, pub md5_of_body: Option<String>, pub body: Option<String>, pub attributes: Option<::std::collections::HashMap<(), String>>, pub md5_of_message_attributes: Option<String>, pub message_attributes: Option<::std::collections::HashMap<String, crate::types::MessageAttributeValue>> }
    impl Message {
        pub fn builder() -> builders::MessageBuilder { () }
        pub fn message_id(&self) -> Option<&str> { self.message_id.as_deref() }
        pub fn receipt_handle(&self) -> Option<&str> { self.receipt_handle.as_deref() }
        pub fn md5_of_body(&self) -> Option<&str> { self.md5_of_body.as_deref() }
        pub fn body(&self) -> Option<&str> { self.body.as_deref() }
        pub fn attributes(&self) -> Option<&::std::collections::HashMap<(), String>> { self.attributes.as_ref() }
        pub fn md5_of_message_attributes(&self) -> Option<&str> { self.md5_of_message_attributes.as_deref() }
    }
    pub mod builders {
        use super::*;
        #[derive(Clone, Debug, Default)]
        pub struct MessageAttributeValueBuilder { string_value: Option<String>, binary_value: Option<::aws_smithy_types::Blob>, string_list_values: Option<Vec<String>>, binary_list_values: Option<Vec<::aws_smithy_types::Blob>>, data_type: String }
        impl MessageAttributeValueBuilder {
            pub fn string_value(mut self, input: impl Into<String>) -> MessageAttributeValueBuilder { self.string_value = Some(input.into()); self }
            pub fn binary_value(mut self, input: ::aws_smithy_types::Blob) -> MessageAttributeValueBuilder { self.binary_value = Some(input); self }
            pub fn string_list_values(mut self, input: impl Into<String>) -> MessageAttributeValueBuilder { self.string_list_values = Some(vec![input.into()]); self }
            pub fn binary_list_values(mut self, input: ::aws_smithy_types::Blob) -> MessageAttributeValueBuilder { self.binary_list_values = Some(vec![input]); self }
            pub fn data_type(mut self, input: impl Into<String>) -> MessageAttributeValueBuilder { self.data_type = input.into(); self }
            pub fn build(self) -> Result<super::MessageAttributeValue, ::aws_smithy_types::error::operation::BuildError> { ::core::__fallible(super::MessageAttributeValue { string_value: self.string_value, binary_value: self.binary_value, string_list_values: self.string_list_values, binary_list_values: self.binary_list_values, data_type: self.data_type }) }
        }
        #[derive(Clone, Debug, Default)]
        pub struct SendMessageBatchRequestEntryBuilder { id: String, message_body: String, delay_seconds: Option<i32>, message_attributes: Option<::std::collections::HashMap<String, crate::types::MessageAttributeValue>>, message_system_attributes: Option< ::std::collections::HashMap<(), ()>, >, message_deduplication_id: Option<String>, message_group_id: Option<String> }
        impl SendMessageBatchRequestEntryBuilder {
            pub fn id(mut self, input: impl Into<String>) -> SendMessageBatchRequestEntryBuilder { self.id = input.into(); self }
            pub fn message_body(mut self, input: impl Into<String>) -> SendMessageBatchRequestEntryBuilder { self.message_body = input.into(); self }
            pub fn delay_seconds(mut self, input: i32) -> SendMessageBatchRequestEntryBuilder { self.delay_seconds = Some(input); self }
            pub fn message_attributes(mut self, k: impl Into<String>, v: crate::types::MessageAttributeValue) -> SendMessageBatchRequestEntryBuilder { let mut map = ::std::collections::HashMap::new(); map.insert(k.into(), v); self.message_attributes = Some(map); self }
            pub fn message_system_attributes(mut self, k: (), v: ()) -> SendMessageBatchRequestEntryBuilder { let mut map = ::std::collections::HashMap::new(); map.insert(k.into(), v); self.message_system_attributes = Some(map); self }
            pub fn message_deduplication_id(mut self, input: impl Into<String>) -> SendMessageBatchRequestEntryBuilder { self.message_deduplication_id = Some(input.into()); self }
            pub fn message_group_id(mut self, input: impl Into<String>) -> SendMessageBatchRequestEntryBuilder { self.message_group_id = Some(input.into()); self }
            pub fn build(self) -> Result<super::SendMessageBatchRequestEntry, ::aws_smithy_types::error::operation::BuildError> { ::core::__fallible(super::SendMessageBatchRequestEntry { id: self.id, message_body: self.message_body, delay_seconds: self.delay_seconds, message_attributes: self.message_attributes, message_system_attributes: self.message_system_attributes, message_deduplication_id: self.message_deduplication_id, message_group_id: self.message_group_id }) }
        }
        #[derive(Clone, Debug, Default)]
        pub struct MessageBuilder { message_id: Option<String>, receipt_handle: Option<String>, md5_of_body: Option<String>, body: Option<String>, attributes: Option<::std::collections::HashMap<(), String>>, md5_of_message_attributes: Option<String>, message_attributes: Option<::std::collections::HashMap<String, crate::types::MessageAttributeValue>> }
        impl MessageBuilder {
            pub fn message_id(mut self, input: impl Into<String>) -> MessageBuilder { self.message_id = Some(input.into()); self }
            pub fn receipt_handle(mut self, input: impl Into<String>) -> MessageBuilder { self.receipt_handle = Some(input.into()); self }
            pub fn md5_of_body(mut self, input: impl Into<String>) -> MessageBuilder { self.md5_of_body = Some(input.into()); self }
            pub fn body(mut self, input: impl Into<String>) -> MessageBuilder { self.body = Some(input.into()); self }
            pub fn attributes(mut self, k: (), v: impl Into<String>) -> MessageBuilder { let mut map = ::std::collections::HashMap::new(); map.insert(k.into(), v); self.attributes = Some(map); self }
            pub fn md5_of_message_attributes(mut self, input: impl Into<String>) -> MessageBuilder { self.md5_of_message_attributes = Some(input.into()); self }
            pub fn message_attributes(mut self, k: impl Into<String>, v: crate::types::MessageAttributeValue) -> MessageBuilder { let mut map = ::std::collections::HashMap::new(); map.insert(k.into(), v); self.message_attributes = Some(map); self }
            pub fn build(self) -> super::Message { super::Message { message_id: self.message_id, receipt_handle: self.receipt_handle, md5_of_body: self.md5_of_body, body: self.body, attributes: self.attributes, md5_of_message_attributes: self.md5_of_message_attributes, message_attributes: self.message_attributes } }
        }
    }
}

//! `aws-sdk-sesv2` 1: a mail goes to its destination with its content. Written from the crate's builders; the operations
//! that carry data.


pub use client_::Client;

mod client_ {
    #[derive(Clone, Debug)]
    pub struct Client;
    impl Client {
        pub fn new(sdk_config: &()) -> Client { Client }
        pub fn from_conf(conf: ()) -> Client { Client }
        pub fn send_email(&self) -> crate::operation::send_email::builders::SendEmailFluentBuilder { crate::operation::send_email::builders::SendEmailFluentBuilder }
        pub fn create_contact(&self) -> crate::operation::create_contact::builders::CreateContactFluentBuilder { crate::operation::create_contact::builders::CreateContactFluentBuilder }
        pub fn delete_contact(&self) -> crate::operation::delete_contact::builders::DeleteContactFluentBuilder { crate::operation::delete_contact::builders::DeleteContactFluentBuilder }
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
    pub mod send_email {
        use ::aws_smithy_runtime_api::client::result::SdkError;
        #[derive(Debug)]
        pub struct SendEmailError;
        impl core::fmt::Display for SendEmailError { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
        impl core::error::Error for SendEmailError {}
        #[derive(Debug)]
        pub struct SendEmailOutput { pub message_id: Option<String>, _request_id: Option<String> }
        impl SendEmailOutput {
            pub fn message_id(&self) -> Option<&str> { ::core::__unseen() }
        }
        pub mod builders {
            #[derive(Clone, Debug)]
            pub struct SendEmailFluentBuilder;
            impl SendEmailFluentBuilder {
                pub fn from_email_address(self, input: impl Into<String>) -> SendEmailFluentBuilder { self }
                pub fn from_email_address_identity_arn(self, input: impl Into<String>) -> SendEmailFluentBuilder { self }
                #[pii_sink(share, mail)]
                pub fn destination(self, input: crate::types::Destination) -> SendEmailFluentBuilder { self }
                #[pii_sink(share, mail)]
                pub fn reply_to_addresses(self, input: impl Into<String>) -> SendEmailFluentBuilder { self }
                pub fn feedback_forwarding_email_address(self, input: impl Into<String>) -> SendEmailFluentBuilder { self }
                pub fn feedback_forwarding_email_address_identity_arn(self, input: impl Into<String>) -> SendEmailFluentBuilder { self }
                #[pii_sink(share, mail)]
                pub fn content(self, input: crate::types::EmailContent) -> SendEmailFluentBuilder { self }
                #[pii_sink(share, mail)]
                pub fn email_tags(self, input: crate::types::MessageTag) -> SendEmailFluentBuilder { self }
                pub fn configuration_set_name(self, input: impl Into<String>) -> SendEmailFluentBuilder { self }
                pub fn endpoint_id(self, input: impl Into<String>) -> SendEmailFluentBuilder { self }
                pub fn tenant_name(self, input: impl Into<String>) -> SendEmailFluentBuilder { self }
                pub fn list_management_options(self, input: ()) -> SendEmailFluentBuilder { self }
                pub fn configuration_overrides(self, input: ()) -> SendEmailFluentBuilder { self }
                pub async fn send(self) -> Result<super::SendEmailOutput, super::SdkError<super::SendEmailError>> { ::core::__fallible(::core::__unseen()) }
            }
        }
    }
    pub mod create_contact {
        use ::aws_smithy_runtime_api::client::result::SdkError;
        #[derive(Debug)]
        pub struct CreateContactError;
        impl core::fmt::Display for CreateContactError { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
        impl core::error::Error for CreateContactError {}
        #[derive(Debug)]
        pub struct CreateContactOutput {  }
        impl CreateContactOutput {
        }
        pub mod builders {
            #[derive(Clone, Debug)]
            pub struct CreateContactFluentBuilder;
            impl CreateContactFluentBuilder {
                pub fn contact_list_name(self, input: impl Into<String>) -> CreateContactFluentBuilder { self }
                #[pii_sink(share, http)]
                pub fn email_address(self, input: impl Into<String>) -> CreateContactFluentBuilder { self }
                pub fn topic_preferences(self, input: ()) -> CreateContactFluentBuilder { self }
                pub fn unsubscribe_all(self, input: bool) -> CreateContactFluentBuilder { self }
                #[pii_sink(share, http)]
                pub fn attributes_data(self, input: impl Into<String>) -> CreateContactFluentBuilder { self }
                pub async fn send(self) -> Result<super::CreateContactOutput, super::SdkError<super::CreateContactError>> { ::core::__fallible(::core::__unseen()) }
            }
        }
    }
    pub mod delete_contact {
        use ::aws_smithy_runtime_api::client::result::SdkError;
        #[derive(Debug)]
        pub struct DeleteContactError;
        impl core::fmt::Display for DeleteContactError { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
        impl core::error::Error for DeleteContactError {}
        #[derive(Debug)]
        pub struct DeleteContactOutput {  }
        impl DeleteContactOutput {
        }
        pub mod builders {
            #[derive(Clone, Debug)]
            pub struct DeleteContactFluentBuilder;
            impl DeleteContactFluentBuilder {
                pub fn contact_list_name(self, input: impl Into<String>) -> DeleteContactFluentBuilder { self }
                pub fn email_address(self, input: impl Into<String>) -> DeleteContactFluentBuilder { self }
                pub async fn send(self) -> Result<super::DeleteContactOutput, super::SdkError<super::DeleteContactError>> { ::core::__fallible(::core::__unseen()) }
            }
        }
    }
}
pub mod types {
    #[derive(Clone, Debug, PartialEq)]
    pub struct Destination { pub to_addresses: Option<Vec<String>>, pub cc_addresses: Option<Vec<String>>, pub bcc_addresses: Option<Vec<String>> }
    impl Destination {
        pub fn builder() -> builders::DestinationBuilder { () }
        pub fn to_addresses(&self) -> &[String] { self.to_addresses.as_deref().unwrap_or_default() }
        pub fn cc_addresses(&self) -> &[String] { self.cc_addresses.as_deref().unwrap_or_default() }
        pub fn bcc_addresses(&self) -> &[String] { self.bcc_addresses.as_deref().unwrap_or_default() }
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct EmailContent { pub simple: Option<crate::types::Message>, pub raw: Option<crate::types::RawMessage>, pub template: Option<crate::types::Template> }
    impl EmailContent {
        pub fn builder() -> builders::EmailContentBuilder { () }
        pub fn simple(&self) -> Option<&crate::types::Message> { self.simple.as_ref() }
        pub fn raw(&self) -> Option<&crate::types::RawMessage> { self.raw.as_ref() }
        pub fn template(&self) -> Option<&crate::types::Template> { self.template.as_ref() }
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Message { pub subject: Option<crate::types::Content>, pub body: Option<crate::types::Body>, pub headers: Option<Vec<()>>, pub attachments: Option<Vec<()>> }
    impl Message {
        pub fn builder() -> builders::MessageBuilder { () }
        pub fn subject(&self) -> Option<&crate::types::Content> { self.subject.as_ref() }
        pub fn body(&self) -> Option<&crate::types::Body> { self.body.as_ref() }
        pub fn headers(&self) -> &[()] { self.headers.as_deref().unwrap_or_default() }
        pub fn attachments(&self) -> &[()] { self.attachments.as_deref().unwrap_or_default() }
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Content { pub data: String, pub charset: Option<String> }
    impl Content {
        pub fn builder() -> builders::ContentBuilder { () }
        pub fn data(&self) -> &str { use std::ops::Deref; self.data.deref() }
        pub fn charset(&self) -> Option<&str> { self.charset.as_deref() }
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Body { pub text: Option<crate::types::Content>, pub html: Option<crate::types::Content> }
    impl Body {
        pub fn builder() -> builders::BodyBuilder { () }
        pub fn text(&self) -> Option<&crate::types::Content> { self.text.as_ref() }
        pub fn html(&self) -> Option<&crate::types::Content> { self.html.as_ref() }
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct RawMessage { pub data: ::aws_smithy_types::Blob }
    impl RawMessage {
        pub fn builder() -> builders::RawMessageBuilder { () }
        pub fn data(&self) -> &::aws_smithy_types::Blob { &self.data }
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Template { pub template_name: Option<String>, pub template_arn: Option<String>, pub template_content: Option<()>, pub template_data: Option<String>, pub headers: Option<Vec<()>>, pub attachments: Option<Vec<()>> }
    impl Template {
        pub fn builder() -> builders::TemplateBuilder { () }
        pub fn template_name(&self) -> Option<&str> { self.template_name.as_deref() }
        pub fn template_arn(&self) -> Option<&str> { self.template_arn.as_deref() }
        pub fn template_content(&self) -> Option<&()> { self.template_content.as_ref() }
        pub fn template_data(&self) -> Option<&str> { self.template_data.as_deref() }
        pub fn headers(&self) -> &[()] { self.headers.as_deref().unwrap_or_default() }
        pub fn attachments(&self) -> &[()] { self.attachments.as_deref().unwrap_or_default() }
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageTag { pub name: String, pub value: String }
    impl MessageTag {
        pub fn builder() -> builders::MessageTagBuilder { () }
        pub fn name(&self) -> &str { use std::ops::Deref; self.name.deref() }
        pub fn value(&self) -> &str { use std::ops::Deref; self.value.deref() }
    }
    pub mod builders {
        use super::*;
        #[derive(Clone, Debug, Default)]
        pub struct DestinationBuilder { to_addresses: Option<Vec<String>>, cc_addresses: Option<Vec<String>>, bcc_addresses: Option<Vec<String>> }
        impl DestinationBuilder {
            pub fn to_addresses(mut self, input: impl Into<String>) -> DestinationBuilder { self.to_addresses = Some(vec![input.into()]); self }
            pub fn cc_addresses(mut self, input: impl Into<String>) -> DestinationBuilder { self.cc_addresses = Some(vec![input.into()]); self }
            pub fn bcc_addresses(mut self, input: impl Into<String>) -> DestinationBuilder { self.bcc_addresses = Some(vec![input.into()]); self }
            pub fn build(self) -> super::Destination { super::Destination { to_addresses: self.to_addresses, cc_addresses: self.cc_addresses, bcc_addresses: self.bcc_addresses } }
        }
        #[derive(Clone, Debug, Default)]
        pub struct EmailContentBuilder { simple: Option<crate::types::Message>, raw: Option<crate::types::RawMessage>, template: Option<crate::types::Template> }
        impl EmailContentBuilder {
            pub fn simple(mut self, input: crate::types::Message) -> EmailContentBuilder { self.simple = Some(input); self }
            pub fn raw(mut self, input: crate::types::RawMessage) -> EmailContentBuilder { self.raw = Some(input); self }
            pub fn template(mut self, input: crate::types::Template) -> EmailContentBuilder { self.template = Some(input); self }
            pub fn build(self) -> super::EmailContent { super::EmailContent { simple: self.simple, raw: self.raw, template: self.template } }
        }
        #[derive(Clone, Debug, Default)]
        pub struct MessageBuilder { subject: Option<crate::types::Content>, body: Option<crate::types::Body>, headers: Option<Vec<()>>, attachments: Option<Vec<()>> }
        impl MessageBuilder {
            pub fn subject(mut self, input: crate::types::Content) -> MessageBuilder { self.subject = Some(input); self }
            pub fn body(mut self, input: crate::types::Body) -> MessageBuilder { self.body = Some(input); self }
            pub fn headers(mut self, input: ()) -> MessageBuilder { self.headers = Some(vec![input]); self }
            pub fn attachments(mut self, input: ()) -> MessageBuilder { self.attachments = Some(vec![input]); self }
            pub fn build(self) -> super::Message { super::Message { subject: self.subject, body: self.body, headers: self.headers, attachments: self.attachments } }
        }
        #[derive(Clone, Debug, Default)]
        pub struct ContentBuilder { data: String, charset: Option<String> }
        impl ContentBuilder {
            pub fn data(mut self, input: impl Into<String>) -> ContentBuilder { self.data = input.into(); self }
            pub fn charset(mut self, input: impl Into<String>) -> ContentBuilder { self.charset = Some(input.into()); self }
            pub fn build(self) -> Result<super::Content, ::aws_smithy_types::error::operation::BuildError> { ::core::__fallible(super::Content { data: self.data, charset: self.charset }) }
        }
        #[derive(Clone, Debug, Default)]
        pub struct BodyBuilder { text: Option<crate::types::Content>, html: Option<crate::types::Content> }
        impl BodyBuilder {
            pub fn text(mut self, input: crate::types::Content) -> BodyBuilder { self.text = Some(input); self }
            pub fn html(mut self, input: crate::types::Content) -> BodyBuilder { self.html = Some(input); self }
            pub fn build(self) -> super::Body { super::Body { text: self.text, html: self.html } }
        }
        #[derive(Clone, Debug, Default)]
        pub struct RawMessageBuilder { data: ::aws_smithy_types::Blob }
        impl RawMessageBuilder {
            pub fn data(mut self, input: ::aws_smithy_types::Blob) -> RawMessageBuilder { self.data = input; self }
            pub fn build(self) -> Result<super::RawMessage, ::aws_smithy_types::error::operation::BuildError> { ::core::__fallible(super::RawMessage { data: self.data }) }
        }
        #[derive(Clone, Debug, Default)]
        pub struct TemplateBuilder { template_name: Option<String>, template_arn: Option<String>, template_content: Option<()>, template_data: Option<String>, headers: Option<Vec<()>>, attachments: Option<Vec<()>> }
        impl TemplateBuilder {
            pub fn template_name(mut self, input: impl Into<String>) -> TemplateBuilder { self.template_name = Some(input.into()); self }
            pub fn template_arn(mut self, input: impl Into<String>) -> TemplateBuilder { self.template_arn = Some(input.into()); self }
            pub fn template_content(mut self, input: ()) -> TemplateBuilder { self.template_content = Some(input); self }
            pub fn template_data(mut self, input: impl Into<String>) -> TemplateBuilder { self.template_data = Some(input.into()); self }
            pub fn headers(mut self, input: ()) -> TemplateBuilder { self.headers = Some(vec![input]); self }
            pub fn attachments(mut self, input: ()) -> TemplateBuilder { self.attachments = Some(vec![input]); self }
            pub fn build(self) -> super::Template { super::Template { template_name: self.template_name, template_arn: self.template_arn, template_content: self.template_content, template_data: self.template_data, headers: self.headers, attachments: self.attachments } }
        }
        #[derive(Clone, Debug, Default)]
        pub struct MessageTagBuilder { name: String, value: String }
        impl MessageTagBuilder {
            pub fn name(mut self, input: impl Into<String>) -> MessageTagBuilder { self.name = input.into(); self }
            pub fn value(mut self, input: impl Into<String>) -> MessageTagBuilder { self.value = input.into(); self }
            pub fn build(self) -> Result<super::MessageTag, ::aws_smithy_types::error::operation::BuildError> { ::core::__fallible(super::MessageTag { name: self.name, value: self.value }) }
        }
    }
}

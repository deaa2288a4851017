//! `aws-sdk-dynamodb` 1: items are kept. What is looked up by is not. Written from the crate's builders; the operations that
//! carry data.


pub use client_::Client;

mod client_ {
    #[derive(Clone, Debug)]
    pub struct Client;
    impl Client {
        pub fn new(sdk_config: &()) -> Client { Client }
        pub fn from_conf(conf: ()) -> Client { Client }
        pub fn put_item(&self) -> crate::operation::put_item::builders::PutItemFluentBuilder { crate::operation::put_item::builders::PutItemFluentBuilder }
        pub fn update_item(&self) -> crate::operation::update_item::builders::UpdateItemFluentBuilder { crate::operation::update_item::builders::UpdateItemFluentBuilder }
        pub fn batch_write_item(&self) -> crate::operation::batch_write_item::builders::BatchWriteItemFluentBuilder { crate::operation::batch_write_item::builders::BatchWriteItemFluentBuilder }
        pub fn get_item(&self) -> crate::operation::get_item::builders::GetItemFluentBuilder { crate::operation::get_item::builders::GetItemFluentBuilder }
        pub fn query(&self) -> crate::operation::query::builders::QueryFluentBuilder { crate::operation::query::builders::QueryFluentBuilder }
        pub fn scan(&self) -> crate::operation::scan::builders::ScanFluentBuilder { crate::operation::scan::builders::ScanFluentBuilder }
        pub fn delete_item(&self) -> crate::operation::delete_item::builders::DeleteItemFluentBuilder { crate::operation::delete_item::builders::DeleteItemFluentBuilder }
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
    pub mod put_item {
        use ::aws_smithy_runtime_api::client::result::SdkError;
        #[derive(Debug)]
        pub struct PutItemError;
        impl core::fmt::Display for PutItemError { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
        impl core::error::Error for PutItemError {}
        #[derive(Debug)]
        pub struct PutItemOutput { pub attributes: Option<::std::collections::HashMap<String, crate::types::AttributeValue>>, pub consumed_capacity: Option<()>, pub item_collection_metrics: Option<()>, _request_id: Option<String> }
        impl PutItemOutput {
            pub fn attributes(&self) -> Option<&::std::collections::HashMap<String, crate::types::AttributeValue>> { ::core::__unseen() }
            pub fn consumed_capacity(&self) -> Option<&()> { ::core::__unseen() }
            pub fn item_collection_metrics(&self) -> Option<&()> { ::core::__unseen() }
        }
        pub mod builders {
            #[derive(Clone, Debug)]
            pub struct PutItemFluentBuilder;
            impl PutItemFluentBuilder {
                pub fn table_name(self, input: impl Into<String>) -> PutItemFluentBuilder { self }
                #[pii_sink(store, database)]
                pub fn item(self, #[pii(name)] k: impl Into<String>, #[pii(sink)] v: crate::types::AttributeValue) -> PutItemFluentBuilder { self }
                pub fn expected(self, k: impl Into<String>, v: ()) -> PutItemFluentBuilder { self }
                pub fn return_values(self, input: ()) -> PutItemFluentBuilder { self }
                pub fn return_consumed_capacity(self, input: ()) -> PutItemFluentBuilder { self }
                pub fn return_item_collection_metrics(self, input: ()) -> PutItemFluentBuilder { self }
                pub fn conditional_operator(self, input: ()) -> PutItemFluentBuilder { self }
                pub fn condition_expression(self, input: impl Into<String>) -> PutItemFluentBuilder { self }
                pub fn expression_attribute_names(self, k: impl Into<String>, v: impl Into<String>) -> PutItemFluentBuilder { self }
                pub fn expression_attribute_values(self, k: impl Into<String>, v: crate::types::AttributeValue) -> PutItemFluentBuilder { self }
                pub fn return_values_on_condition_check_failure(self, input: ()) -> PutItemFluentBuilder { self }
                pub async fn send(self) -> Result<super::PutItemOutput, super::SdkError<super::PutItemError>> { ::core::__fallible(::core::__unseen()) }
            }
        }
    }
    pub mod update_item {
        use ::aws_smithy_runtime_api::client::result::SdkError;
        #[derive(Debug)]
        pub struct UpdateItemError;
        impl core::fmt::Display for UpdateItemError { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
        impl core::error::Error for UpdateItemError {}
        #[derive(Debug)]
        pub struct UpdateItemOutput { pub attributes: Option<::std::collections::HashMap<String, crate::types::AttributeValue>>, pub consumed_capacity: Option<()>, pub item_collection_metrics: Option<()>, _request_id: Option<String> }
        impl UpdateItemOutput {
            pub fn attributes(&self) -> Option<&::std::collections::HashMap<String, crate::types::AttributeValue>> { ::core::__unseen() }
            pub fn consumed_capacity(&self) -> Option<&()> { ::core::__unseen() }
            pub fn item_collection_metrics(&self) -> Option<&()> { ::core::__unseen() }
        }
        pub mod builders {
            #[derive(Clone, Debug)]
            pub struct UpdateItemFluentBuilder;
            impl UpdateItemFluentBuilder {
                pub fn table_name(self, input: impl Into<String>) -> UpdateItemFluentBuilder { self }
                #[pii_sink(store, database)]
                pub fn key(self, #[pii(name)] k: impl Into<String>, #[pii(sink)] v: crate::types::AttributeValue) -> UpdateItemFluentBuilder { self }
                pub fn attribute_updates(self, k: impl Into<String>, v: ()) -> UpdateItemFluentBuilder { self }
                pub fn expected(self, k: impl Into<String>, v: ()) -> UpdateItemFluentBuilder { self }
                pub fn conditional_operator(self, input: ()) -> UpdateItemFluentBuilder { self }
                pub fn return_values(self, input: ()) -> UpdateItemFluentBuilder { self }
                pub fn return_consumed_capacity(self, input: ()) -> UpdateItemFluentBuilder { self }
                pub fn return_item_collection_metrics(self, input: ()) -> UpdateItemFluentBuilder { self }
                pub fn update_expression(self, input: impl Into<String>) -> UpdateItemFluentBuilder { self }
                pub fn condition_expression(self, input: impl Into<String>) -> UpdateItemFluentBuilder { self }
                pub fn expression_attribute_names(self, k: impl Into<String>, v: impl Into<String>) -> UpdateItemFluentBuilder { self }
                #[pii_sink(store, database)]
                pub fn expression_attribute_values(self, #[pii(name)] k: impl Into<String>, #[pii(sink)] v: crate::types::AttributeValue) -> UpdateItemFluentBuilder { self }
                pub fn return_values_on_condition_check_failure(self, input: ()) -> UpdateItemFluentBuilder { self }
                pub async fn send(self) -> Result<super::UpdateItemOutput, super::SdkError<super::UpdateItemError>> { ::core::__fallible(::core::__unseen()) }
            }
        }
    }
    pub mod batch_write_item {
        use ::aws_smithy_runtime_api::client::result::SdkError;
        #[derive(Debug)]
        pub struct BatchWriteItemError;
        impl core::fmt::Display for BatchWriteItemError { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
        impl core::error::Error for BatchWriteItemError {}
        #[derive(Debug)]
        pub struct BatchWriteItemOutput { pub unprocessed_items: Option<::std::collections::HashMap<String, Vec<crate::types::WriteRequest>>>, pub item_collection_metrics: Option<::std::collections::HashMap<String, Vec<()>>>, pub consumed_capacity: Option<Vec<()>>, _request_id: Option<String> }
        impl BatchWriteItemOutput {
            pub fn consumed_capacity(&self) -> &[()] { ::core::__unseen() }
        }
        pub mod builders {
            #[derive(Clone, Debug)]
            pub struct BatchWriteItemFluentBuilder;
            impl BatchWriteItemFluentBuilder {
                #[pii_sink(store, database)]
                pub fn request_items(self, #[pii(name)] k: impl Into<String>, #[pii(sink)] v: Vec<crate::types::WriteRequest>) -> BatchWriteItemFluentBuilder { self }
                pub fn return_consumed_capacity(self, input: ()) -> BatchWriteItemFluentBuilder { self }
                pub fn return_item_collection_metrics(self, input: ()) -> BatchWriteItemFluentBuilder { self }
                pub async fn send(self) -> Result<super::BatchWriteItemOutput, super::SdkError<super::BatchWriteItemError>> { ::core::__fallible(::core::__unseen()) }
            }
        }
    }
    pub mod get_item {
        use ::aws_smithy_runtime_api::client::result::SdkError;
        #[derive(Debug)]
        pub struct GetItemError;
        impl core::fmt::Display for GetItemError { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
        impl core::error::Error for GetItemError {}
        #[derive(Debug)]
        pub struct GetItemOutput { pub item: Option<::std::collections::HashMap<String, crate::types::AttributeValue>>, pub consumed_capacity: Option<()>, _request_id: Option<String> }
        impl GetItemOutput {
            pub fn item(&self) -> Option<&::std::collections::HashMap<String, crate::types::AttributeValue>> { ::core::__unseen() }
            pub fn consumed_capacity(&self) -> Option<&()> { ::core::__unseen() }
        }
        pub mod builders {
            #[derive(Clone, Debug)]
            pub struct GetItemFluentBuilder;
            impl GetItemFluentBuilder {
                pub fn table_name(self, input: impl Into<String>) -> GetItemFluentBuilder { self }
                pub fn key(self, k: impl Into<String>, v: crate::types::AttributeValue) -> GetItemFluentBuilder { self }
                pub fn attributes_to_get(self, input: impl Into<String>) -> GetItemFluentBuilder { self }
                pub fn consistent_read(self, input: bool) -> GetItemFluentBuilder { self }
                pub fn return_consumed_capacity(self, input: ()) -> GetItemFluentBuilder { self }
                pub fn projection_expression(self, input: impl Into<String>) -> GetItemFluentBuilder { self }
                pub fn expression_attribute_names(self, k: impl Into<String>, v: impl Into<String>) -> GetItemFluentBuilder { self }
                pub async fn send(self) -> Result<super::GetItemOutput, super::SdkError<super::GetItemError>> { ::core::__fallible(::core::__unseen()) }
            }
        }
    }
    pub mod query {
        use ::aws_smithy_runtime_api::client::result::SdkError;
        #[derive(Debug)]
        pub struct QueryError;
        impl core::fmt::Display for QueryError { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
        impl core::error::Error for QueryError {}
        #[derive(Debug)]
        pub struct QueryOutput { pub items: Option<Vec<::std::collections::HashMap<String, crate::types::AttributeValue>>>, pub count: i32, pub scanned_count: i32, pub last_evaluated_key: Option<::std::collections::HashMap<String, crate::types::AttributeValue>>, pub consumed_capacity: Option<()>, _request_id: Option<String> }
        impl QueryOutput {
            pub fn items(&self) -> &[::std::collections::HashMap<String, crate::types::AttributeValue>] { ::core::__unseen() }
            pub fn count(&self) -> i32 { ::core::__unseen() }
            pub fn scanned_count(&self) -> i32 { ::core::__unseen() }
            pub fn last_evaluated_key(&self) -> Option<&::std::collections::HashMap<String, crate::types::AttributeValue>> { ::core::__unseen() }
            pub fn consumed_capacity(&self) -> Option<&()> { ::core::__unseen() }
        }
        pub mod builders {
            #[derive(Clone, Debug)]
            pub struct QueryFluentBuilder;
            impl QueryFluentBuilder {
                pub fn table_name(self, input: impl Into<String>) -> QueryFluentBuilder { self }
                pub fn index_name(self, input: impl Into<String>) -> QueryFluentBuilder { self }
                pub fn select(self, input: ()) -> QueryFluentBuilder { self }
                pub fn attributes_to_get(self, input: impl Into<String>) -> QueryFluentBuilder { self }
                pub fn limit(self, input: i32) -> QueryFluentBuilder { self }
                pub fn consistent_read(self, input: bool) -> QueryFluentBuilder { self }
                pub fn key_conditions(self, k: impl Into<String>, v: ()) -> QueryFluentBuilder { self }
                pub fn query_filter(self, k: impl Into<String>, v: ()) -> QueryFluentBuilder { self }
                pub fn conditional_operator(self, input: ()) -> QueryFluentBuilder { self }
                pub fn scan_index_forward(self, input: bool) -> QueryFluentBuilder { self }
                pub fn exclusive_start_key(self, k: impl Into<String>, v: crate::types::AttributeValue) -> QueryFluentBuilder { self }
                pub fn return_consumed_capacity(self, input: ()) -> QueryFluentBuilder { self }
                pub fn projection_expression(self, input: impl Into<String>) -> QueryFluentBuilder { self }
                pub fn filter_expression(self, input: impl Into<String>) -> QueryFluentBuilder { self }
                pub fn key_condition_expression(self, input: impl Into<String>) -> QueryFluentBuilder { self }
                pub fn expression_attribute_names(self, k: impl Into<String>, v: impl Into<String>) -> QueryFluentBuilder { self }
                pub fn expression_attribute_values(self, k: impl Into<String>, v: crate::types::AttributeValue) -> QueryFluentBuilder { self }
                pub async fn send(self) -> Result<super::QueryOutput, super::SdkError<super::QueryError>> { ::core::__fallible(::core::__unseen()) }
            }
        }
    }
    pub mod scan {
        use ::aws_smithy_runtime_api::client::result::SdkError;
        #[derive(Debug)]
        pub struct ScanError;
        impl core::fmt::Display for ScanError { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
        impl core::error::Error for ScanError {}
        #[derive(Debug)]
        pub struct ScanOutput { pub items: Option<Vec<::std::collections::HashMap<String, crate::types::AttributeValue>>>, pub count: i32, pub scanned_count: i32, pub last_evaluated_key: Option<::std::collections::HashMap<String, crate::types::AttributeValue>>, pub consumed_capacity: Option<()>, _request_id: Option<String> }
        impl ScanOutput {
            pub fn items(&self) -> &[::std::collections::HashMap<String, crate::types::AttributeValue>] { ::core::__unseen() }
            pub fn count(&self) -> i32 { ::core::__unseen() }
            pub fn scanned_count(&self) -> i32 { ::core::__unseen() }
            pub fn last_evaluated_key(&self) -> Option<&::std::collections::HashMap<String, crate::types::AttributeValue>> { ::core::__unseen() }
            pub fn consumed_capacity(&self) -> Option<&()> { ::core::__unseen() }
        }
        pub mod builders {
            #[derive(Clone, Debug)]
            pub struct ScanFluentBuilder;
            impl ScanFluentBuilder {
                pub fn table_name(self, input: impl Into<String>) -> ScanFluentBuilder { self }
                pub fn index_name(self, input: impl Into<String>) -> ScanFluentBuilder { self }
                pub fn attributes_to_get(self, input: impl Into<String>) -> ScanFluentBuilder { self }
                pub fn limit(self, input: i32) -> ScanFluentBuilder { self }
                pub fn select(self, input: ()) -> ScanFluentBuilder { self }
                pub fn scan_filter(self, k: impl Into<String>, v: ()) -> ScanFluentBuilder { self }
                pub fn conditional_operator(self, input: ()) -> ScanFluentBuilder { self }
                pub fn exclusive_start_key(self, k: impl Into<String>, v: crate::types::AttributeValue) -> ScanFluentBuilder { self }
                pub fn return_consumed_capacity(self, input: ()) -> ScanFluentBuilder { self }
                pub fn total_segments(self, input: i32) -> ScanFluentBuilder { self }
                pub fn segment(self, input: i32) -> ScanFluentBuilder { self }
                pub fn projection_expression(self, input: impl Into<String>) -> ScanFluentBuilder { self }
                pub fn filter_expression(self, input: impl Into<String>) -> ScanFluentBuilder { self }
                pub fn expression_attribute_names(self, k: impl Into<String>, v: impl Into<String>) -> ScanFluentBuilder { self }
                pub fn expression_attribute_values(self, k: impl Into<String>, v: crate::types::AttributeValue) -> ScanFluentBuilder { self }
                pub fn consistent_read(self, input: bool) -> ScanFluentBuilder { self }
                pub async fn send(self) -> Result<super::ScanOutput, super::SdkError<super::ScanError>> { ::core::__fallible(::core::__unseen()) }
            }
        }
    }
    pub mod delete_item {
        use ::aws_smithy_runtime_api::client::result::SdkError;
        #[derive(Debug)]
        pub struct DeleteItemError;
        impl core::fmt::Display for DeleteItemError { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
        impl core::error::Error for DeleteItemError {}
        #[derive(Debug)]
        pub struct DeleteItemOutput { pub attributes: Option<::std::collections::HashMap<String, crate::types::AttributeValue>>, pub consumed_capacity: Option<()>, pub item_collection_metrics: Option<()>, _request_id: Option<String> }
        impl DeleteItemOutput {
            pub fn attributes(&self) -> Option<&::std::collections::HashMap<String, crate::types::AttributeValue>> { ::core::__unseen() }
            pub fn consumed_capacity(&self) -> Option<&()> { ::core::__unseen() }
            pub fn item_collection_metrics(&self) -> Option<&()> { ::core::__unseen() }
        }
        pub mod builders {
            #[derive(Clone, Debug)]
            pub struct DeleteItemFluentBuilder;
            impl DeleteItemFluentBuilder {
                pub fn table_name(self, input: impl Into<String>) -> DeleteItemFluentBuilder { self }
                #[pii_erase]
                pub fn key(self, #[pii(name)] k: impl Into<String>, #[pii(sink)] v: crate::types::AttributeValue) -> DeleteItemFluentBuilder { self }
                pub fn expected(self, k: impl Into<String>, v: ()) -> DeleteItemFluentBuilder { self }
                pub fn conditional_operator(self, input: ()) -> DeleteItemFluentBuilder { self }
                pub fn return_values(self, input: ()) -> DeleteItemFluentBuilder { self }
                pub fn return_consumed_capacity(self, input: ()) -> DeleteItemFluentBuilder { self }
                pub fn return_item_collection_metrics(self, input: ()) -> DeleteItemFluentBuilder { self }
                pub fn condition_expression(self, input: impl Into<String>) -> DeleteItemFluentBuilder { self }
                pub fn expression_attribute_names(self, k: impl Into<String>, v: impl Into<String>) -> DeleteItemFluentBuilder { self }
                pub fn expression_attribute_values(self, k: impl Into<String>, v: crate::types::AttributeValue) -> DeleteItemFluentBuilder { self }
                pub fn return_values_on_condition_check_failure(self, input: ()) -> DeleteItemFluentBuilder { self }
                pub async fn send(self) -> Result<super::DeleteItemOutput, super::SdkError<super::DeleteItemError>> { ::core::__fallible(::core::__unseen()) }
            }
        }
    }
}
pub mod types {
    use ::aws_smithy_types::Blob;
    use ::std::collections::HashMap;
    #[derive(Clone, Debug, PartialEq)]
    pub enum AttributeValue { B(Blob), Bool(bool), Bs(Vec<Blob>), L(Vec<AttributeValue>), M(HashMap<String, AttributeValue>), N(String), Ns(Vec<String>), Null(bool), S(String), Ss(Vec<String>), Unknown }
    impl AttributeValue {
        pub fn as_b(&self) -> Result<&Blob, &AttributeValue> { match self { AttributeValue::B(value) => Ok(value), _ => Err(self) } }
        pub fn as_bool(&self) -> Result<&bool, &AttributeValue> { match self { AttributeValue::Bool(value) => Ok(value), _ => Err(self) } }
        pub fn as_l(&self) -> Result<&Vec<AttributeValue>, &AttributeValue> { match self { AttributeValue::L(value) => Ok(value), _ => Err(self) } }
        pub fn as_m(&self) -> Result<&HashMap<String, AttributeValue>, &AttributeValue> { match self { AttributeValue::M(value) => Ok(value), _ => Err(self) } }
        pub fn as_n(&self) -> Result<&String, &AttributeValue> { match self { AttributeValue::N(value) => Ok(value), _ => Err(self) } }
        pub fn as_s(&self) -> Result<&String, &AttributeValue> { match self { AttributeValue::S(value) => Ok(value), _ => Err(self) } }
        pub fn as_ss(&self) -> Result<&Vec<String>, &AttributeValue> { match self { AttributeValue::Ss(value) => Ok(value), _ => Err(self) } }
        pub fn is_s(&self) -> bool { self.as_s().is_ok() }
        pub fn is_null(&self) -> bool { ::core::__any() }
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct PutRequest { pub item: ::std::collections::HashMap<String, crate::types::AttributeValue> }
    impl PutRequest {
        pub fn builder() -> builders::PutRequestBuilder { () }
        pub fn item(&self) -> &::std::collections::HashMap<String, crate::types::AttributeValue> { &self.item }
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct WriteRequest { pub put_request: Option<crate::types::PutRequest>, pub delete_request: Option<()> }
    impl WriteRequest {
        pub fn builder() -> builders::WriteRequestBuilder { () }
        pub fn put_request(&self) -> Option<&crate::types::PutRequest> { self.put_request.as_ref() }
        pub fn delete_request(&self) -> Option<&()> { self.delete_request.as_ref() }
    }
    pub mod builders {
        use super::*;
        #[derive(Clone, Debug, Default)]
        pub struct PutRequestBuilder { item: ::std::collections::HashMap<String, crate::types::AttributeValue> }
        impl PutRequestBuilder {
            pub fn item(mut self, k: impl Into<String>, v: crate::types::AttributeValue) -> PutRequestBuilder { self.item.elem = v; self }
            pub fn build(self) -> Result<super::PutRequest, ::aws_smithy_types::error::operation::BuildError> { ::core::__fallible(super::PutRequest { item: self.item }) }
        }
        #[derive(Clone, Debug, Default)]
        pub struct WriteRequestBuilder { put_request: Option<crate::types::PutRequest>, delete_request: Option<()> }
        impl WriteRequestBuilder {
            pub fn put_request(mut self, input: crate::types::PutRequest) -> WriteRequestBuilder { self.put_request = Some(input); self }
            pub fn delete_request(mut self, input: ()) -> WriteRequestBuilder { self.delete_request = Some(input); self }
            pub fn build(self) -> super::WriteRequest { super::WriteRequest { put_request: self.put_request, delete_request: self.delete_request } }
        }
    }
}

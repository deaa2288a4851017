//! `aws-sdk-s3` 1: what is put into a bucket is kept there, its key and metadata too. Written from the crate's builders; the
//! operations that carry data.


pub use client_::Client;

mod client_ {
    #[derive(Clone, Debug)]
    pub struct Client;
    impl Client {
        pub fn new(sdk_config: &()) -> Client { Client }
        pub fn from_conf(conf: ()) -> Client { Client }
        pub fn put_object(&self) -> crate::operation::put_object::builders::PutObjectFluentBuilder { crate::operation::put_object::builders::PutObjectFluentBuilder }
        pub fn upload_part(&self) -> crate::operation::upload_part::builders::UploadPartFluentBuilder { crate::operation::upload_part::builders::UploadPartFluentBuilder }
        pub fn create_multipart_upload(&self) -> crate::operation::create_multipart_upload::builders::CreateMultipartUploadFluentBuilder { crate::operation::create_multipart_upload::builders::CreateMultipartUploadFluentBuilder }
        pub fn complete_multipart_upload(&self) -> crate::operation::complete_multipart_upload::builders::CompleteMultipartUploadFluentBuilder { crate::operation::complete_multipart_upload::builders::CompleteMultipartUploadFluentBuilder }
        pub fn copy_object(&self) -> crate::operation::copy_object::builders::CopyObjectFluentBuilder { crate::operation::copy_object::builders::CopyObjectFluentBuilder }
        pub fn get_object(&self) -> crate::operation::get_object::builders::GetObjectFluentBuilder { crate::operation::get_object::builders::GetObjectFluentBuilder }
        pub fn head_object(&self) -> crate::operation::head_object::builders::HeadObjectFluentBuilder { crate::operation::head_object::builders::HeadObjectFluentBuilder }
        pub fn list_objects_v2(&self) -> crate::operation::list_objects_v2::builders::ListObjectsV2FluentBuilder { crate::operation::list_objects_v2::builders::ListObjectsV2FluentBuilder }
        pub fn delete_object(&self) -> crate::operation::delete_object::builders::DeleteObjectFluentBuilder { crate::operation::delete_object::builders::DeleteObjectFluentBuilder }
    }
}
pub mod error {
    pub use ::aws_smithy_runtime_api::client::result::SdkError;
    pub use ::aws_smithy_types::error::operation::BuildError;
}
pub mod primitives {
    pub use ::aws_smithy_types::byte_stream::{AggregatedBytes, ByteStream};
    pub use ::aws_smithy_types::Blob;
    pub use ::aws_smithy_types::DateTime;
}
pub mod operation {
    pub mod put_object {
        use ::aws_smithy_runtime_api::client::result::SdkError;
        #[derive(Debug)]
        pub struct PutObjectError;
        impl core::fmt::Display for PutObjectError { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
        impl core::error::Error for PutObjectError {}
        #[derive(Debug)]
        pub struct PutObjectOutput { pub expiration: Option<String>, pub e_tag: Option<String>, pub checksum_crc32: Option<String>, pub checksum_crc32_c: Option<String>, pub checksum_crc64_nvme: Option<String>, pub checksum_sha1: Option<String>, pub checksum_sha256: Option<String>, pub checksum_sha512: Option<String>, pub checksum_md5: Option<String>, pub checksum_xxhash64: Option<String>, pub checksum_xxhash3: Option<String>, pub checksum_xxhash128: Option<String>, pub checksum_type: Option<()>, pub server_side_encryption: Option<()>, pub version_id: Option<String>, pub sse_customer_algorithm: Option<String>, pub sse_customer_key_md5: Option<String>, pub ssekms_key_id: Option<String>, pub ssekms_encryption_context: Option<String>, pub bucket_key_enabled: Option<bool>, pub size: Option<i64>, pub request_charged: Option<()>, _extended_request_id: Option<String>, _request_id: Option<String> }
        impl PutObjectOutput {
            pub fn expiration(&self) -> Option<&str> { ::core::__unseen() }
            pub fn e_tag(&self) -> Option<&str> { ::core::__unseen() }
            pub fn checksum_crc32(&self) -> Option<&str> { ::core::__unseen() }
            pub fn checksum_crc32_c(&self) -> Option<&str> { ::core::__unseen() }
            pub fn checksum_crc64_nvme(&self) -> Option<&str> { ::core::__unseen() }
            pub fn checksum_sha1(&self) -> Option<&str> { ::core::__unseen() }
            pub fn checksum_sha256(&self) -> Option<&str> { ::core::__unseen() }
            pub fn checksum_sha512(&self) -> Option<&str> { ::core::__unseen() }
            pub fn checksum_md5(&self) -> Option<&str> { ::core::__unseen() }
            pub fn checksum_xxhash64(&self) -> Option<&str> { ::core::__unseen() }
            pub fn checksum_xxhash3(&self) -> Option<&str> { ::core::__unseen() }
            pub fn checksum_xxhash128(&self) -> Option<&str> { ::core::__unseen() }
            pub fn checksum_type(&self) -> Option<&()> { ::core::__unseen() }
            pub fn server_side_encryption(&self) -> Option<&()> { ::core::__unseen() }
            pub fn version_id(&self) -> Option<&str> { ::core::__unseen() }
            pub fn sse_customer_algorithm(&self) -> Option<&str> { ::core::__unseen() }
            pub fn sse_customer_key_md5(&self) -> Option<&str> { ::core::__unseen() }
            pub fn ssekms_key_id(&self) -> Option<&str> { ::core::__unseen() }
            pub fn ssekms_encryption_context(&self) -> Option<&str> { ::core::__unseen() }
            pub fn bucket_key_enabled(&self) -> Option<bool> { ::core::__unseen() }
            pub fn size(&self) -> Option<i64> { ::core::__unseen() }
            pub fn request_charged(&self) -> Option<&()> { ::core::__unseen() }
        }
        pub mod builders {
            #[derive(Clone, Debug)]
            pub struct PutObjectFluentBuilder;
            impl PutObjectFluentBuilder {
                pub fn acl(self, input: ()) -> PutObjectFluentBuilder { self }
                #[pii_sink(store, object_store)]
                pub fn body(self, input: ::aws_smithy_types::byte_stream::ByteStream) -> PutObjectFluentBuilder { self }
                pub fn bucket(self, input: impl Into<String>) -> PutObjectFluentBuilder { self }
                pub fn cache_control(self, input: impl Into<String>) -> PutObjectFluentBuilder { self }
                #[pii_sink(store, object_store)]
                pub fn content_disposition(self, input: impl Into<String>) -> PutObjectFluentBuilder { self }
                pub fn content_encoding(self, input: impl Into<String>) -> PutObjectFluentBuilder { self }
                pub fn content_language(self, input: impl Into<String>) -> PutObjectFluentBuilder { self }
                pub fn content_length(self, input: i64) -> PutObjectFluentBuilder { self }
                pub fn content_md5(self, input: impl Into<String>) -> PutObjectFluentBuilder { self }
                pub fn content_type(self, input: impl Into<String>) -> PutObjectFluentBuilder { self }
                pub fn checksum_algorithm(self, input: ()) -> PutObjectFluentBuilder { self }
                pub fn checksum_crc32(self, input: impl Into<String>) -> PutObjectFluentBuilder { self }
                pub fn checksum_crc32_c(self, input: impl Into<String>) -> PutObjectFluentBuilder { self }
                pub fn checksum_crc64_nvme(self, input: impl Into<String>) -> PutObjectFluentBuilder { self }
                pub fn checksum_sha1(self, input: impl Into<String>) -> PutObjectFluentBuilder { self }
                pub fn checksum_sha256(self, input: impl Into<String>) -> PutObjectFluentBuilder { self }
                pub fn checksum_sha512(self, input: impl Into<String>) -> PutObjectFluentBuilder { self }
                pub fn checksum_md5(self, input: impl Into<String>) -> PutObjectFluentBuilder { self }
                pub fn checksum_xxhash64(self, input: impl Into<String>) -> PutObjectFluentBuilder { self }
                pub fn checksum_xxhash3(self, input: impl Into<String>) -> PutObjectFluentBuilder { self }
                pub fn checksum_xxhash128(self, input: impl Into<String>) -> PutObjectFluentBuilder { self }
                pub fn expires(self, input: ::aws_smithy_types::DateTime) -> PutObjectFluentBuilder { self }
                pub fn if_match(self, input: impl Into<String>) -> PutObjectFluentBuilder { self }
                pub fn if_none_match(self, input: impl Into<String>) -> PutObjectFluentBuilder { self }
                pub fn grant_full_control(self, input: impl Into<String>) -> PutObjectFluentBuilder { self }
                pub fn grant_read(self, input: impl Into<String>) -> PutObjectFluentBuilder { self }
                pub fn grant_read_acp(self, input: impl Into<String>) -> PutObjectFluentBuilder { self }
                pub fn grant_write_acp(self, input: impl Into<String>) -> PutObjectFluentBuilder { self }
                #[pii_sink(store, object_store)]
                pub fn key(self, input: impl Into<String>) -> PutObjectFluentBuilder { self }
                pub fn write_offset_bytes(self, input: i64) -> PutObjectFluentBuilder { self }
                #[pii_sink(store, object_store)]
                pub fn metadata(self, #[pii(name)] k: impl Into<String>, #[pii(sink)] v: impl Into<String>) -> PutObjectFluentBuilder { self }
                pub fn server_side_encryption(self, input: ()) -> PutObjectFluentBuilder { self }
                pub fn storage_class(self, input: ()) -> PutObjectFluentBuilder { self }
                pub fn website_redirect_location(self, input: impl Into<String>) -> PutObjectFluentBuilder { self }
                pub fn sse_customer_algorithm(self, input: impl Into<String>) -> PutObjectFluentBuilder { self }
                pub fn sse_customer_key(self, input: impl Into<String>) -> PutObjectFluentBuilder { self }
                pub fn sse_customer_key_md5(self, input: impl Into<String>) -> PutObjectFluentBuilder { self }
                pub fn ssekms_key_id(self, input: impl Into<String>) -> PutObjectFluentBuilder { self }
                pub fn ssekms_encryption_context(self, input: impl Into<String>) -> PutObjectFluentBuilder { self }
                pub fn bucket_key_enabled(self, input: bool) -> PutObjectFluentBuilder { self }
                pub fn request_payer(self, input: ()) -> PutObjectFluentBuilder { self }
                #[pii_sink(store, object_store)]
                pub fn tagging(self, input: impl Into<String>) -> PutObjectFluentBuilder { self }
                pub fn object_lock_mode(self, input: ()) -> PutObjectFluentBuilder { self }
                pub fn object_lock_retain_until_date(self, input: ::aws_smithy_types::DateTime) -> PutObjectFluentBuilder { self }
                pub fn object_lock_legal_hold_status(self, input: ()) -> PutObjectFluentBuilder { self }
                pub fn object_lock_event_hold(self, input: ()) -> PutObjectFluentBuilder { self }
                pub fn object_lock_event_hold_duration_days(self, input: i32) -> PutObjectFluentBuilder { self }
                pub fn object_lock_event_hold_duration_years(self, input: i32) -> PutObjectFluentBuilder { self }
                pub fn expected_bucket_owner(self, input: impl Into<String>) -> PutObjectFluentBuilder { self }
                pub async fn send(self) -> Result<super::PutObjectOutput, super::SdkError<super::PutObjectError>> { ::core::__fallible(::core::__unseen()) }
            }
        }
    }
    pub mod upload_part {
        use ::aws_smithy_runtime_api::client::result::SdkError;
        #[derive(Debug)]
        pub struct UploadPartError;
        impl core::fmt::Display for UploadPartError { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
        impl core::error::Error for UploadPartError {}
        #[derive(Debug)]
        pub struct UploadPartOutput { pub server_side_encryption: Option<()>, pub e_tag: Option<String>, pub checksum_crc32: Option<String>, pub checksum_crc32_c: Option<String>, pub checksum_crc64_nvme: Option<String>, pub checksum_sha1: Option<String>, pub checksum_sha256: Option<String>, pub checksum_sha512: Option<String>, pub checksum_md5: Option<String>, pub checksum_xxhash64: Option<String>, pub checksum_xxhash3: Option<String>, pub checksum_xxhash128: Option<String>, pub sse_customer_algorithm: Option<String>, pub sse_customer_key_md5: Option<String>, pub ssekms_key_id: Option<String>, pub bucket_key_enabled: Option<bool>, pub request_charged: Option<()>, _extended_request_id: Option<String>, _request_id: Option<String> }
        impl UploadPartOutput {
            pub fn server_side_encryption(&self) -> Option<&()> { ::core::__unseen() }
            pub fn e_tag(&self) -> Option<&str> { ::core::__unseen() }
            pub fn checksum_crc32(&self) -> Option<&str> { ::core::__unseen() }
            pub fn checksum_crc32_c(&self) -> Option<&str> { ::core::__unseen() }
            pub fn checksum_crc64_nvme(&self) -> Option<&str> { ::core::__unseen() }
            pub fn checksum_sha1(&self) -> Option<&str> { ::core::__unseen() }
            pub fn checksum_sha256(&self) -> Option<&str> { ::core::__unseen() }
            pub fn checksum_sha512(&self) -> Option<&str> { ::core::__unseen() }
            pub fn checksum_md5(&self) -> Option<&str> { ::core::__unseen() }
            pub fn checksum_xxhash64(&self) -> Option<&str> { ::core::__unseen() }
            pub fn checksum_xxhash3(&self) -> Option<&str> { ::core::__unseen() }
            pub fn checksum_xxhash128(&self) -> Option<&str> { ::core::__unseen() }
            pub fn sse_customer_algorithm(&self) -> Option<&str> { ::core::__unseen() }
            pub fn sse_customer_key_md5(&self) -> Option<&str> { ::core::__unseen() }
            pub fn ssekms_key_id(&self) -> Option<&str> { ::core::__unseen() }
            pub fn bucket_key_enabled(&self) -> Option<bool> { ::core::__unseen() }
            pub fn request_charged(&self) -> Option<&()> { ::core::__unseen() }
        }
        pub mod builders {
            #[derive(Clone, Debug)]
            pub struct UploadPartFluentBuilder;
            impl UploadPartFluentBuilder {
                #[pii_sink(store, object_store)]
                pub fn body(self, input: ::aws_smithy_types::byte_stream::ByteStream) -> UploadPartFluentBuilder { self }
                pub fn bucket(self, input: impl Into<String>) -> UploadPartFluentBuilder { self }
                pub fn content_length(self, input: i64) -> UploadPartFluentBuilder { self }
                pub fn content_md5(self, input: impl Into<String>) -> UploadPartFluentBuilder { self }
                pub fn checksum_algorithm(self, input: ()) -> UploadPartFluentBuilder { self }
                pub fn checksum_crc32(self, input: impl Into<String>) -> UploadPartFluentBuilder { self }
                pub fn checksum_crc32_c(self, input: impl Into<String>) -> UploadPartFluentBuilder { self }
                pub fn checksum_crc64_nvme(self, input: impl Into<String>) -> UploadPartFluentBuilder { self }
                pub fn checksum_sha1(self, input: impl Into<String>) -> UploadPartFluentBuilder { self }
                pub fn checksum_sha256(self, input: impl Into<String>) -> UploadPartFluentBuilder { self }
                pub fn checksum_sha512(self, input: impl Into<String>) -> UploadPartFluentBuilder { self }
                pub fn checksum_md5(self, input: impl Into<String>) -> UploadPartFluentBuilder { self }
                pub fn checksum_xxhash64(self, input: impl Into<String>) -> UploadPartFluentBuilder { self }
                pub fn checksum_xxhash3(self, input: impl Into<String>) -> UploadPartFluentBuilder { self }
                pub fn checksum_xxhash128(self, input: impl Into<String>) -> UploadPartFluentBuilder { self }
                #[pii_sink(store, object_store)]
                pub fn key(self, input: impl Into<String>) -> UploadPartFluentBuilder { self }
                pub fn part_number(self, input: i32) -> UploadPartFluentBuilder { self }
                pub fn upload_id(self, input: impl Into<String>) -> UploadPartFluentBuilder { self }
                pub fn sse_customer_algorithm(self, input: impl Into<String>) -> UploadPartFluentBuilder { self }
                pub fn sse_customer_key(self, input: impl Into<String>) -> UploadPartFluentBuilder { self }
                pub fn sse_customer_key_md5(self, input: impl Into<String>) -> UploadPartFluentBuilder { self }
                pub fn request_payer(self, input: ()) -> UploadPartFluentBuilder { self }
                pub fn expected_bucket_owner(self, input: impl Into<String>) -> UploadPartFluentBuilder { self }
                pub async fn send(self) -> Result<super::UploadPartOutput, super::SdkError<super::UploadPartError>> { ::core::__fallible(::core::__unseen()) }
            }
        }
    }
    pub mod create_multipart_upload {
        use ::aws_smithy_runtime_api::client::result::SdkError;
        #[derive(Debug)]
        pub struct CreateMultipartUploadError;
        impl core::fmt::Display for CreateMultipartUploadError { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
        impl core::error::Error for CreateMultipartUploadError {}
        #[derive(Debug)]
        pub struct CreateMultipartUploadOutput { pub abort_date: Option<::aws_smithy_types::DateTime>, pub abort_rule_id: Option<String>, pub bucket: Option<String>, pub key: Option<String>, pub upload_id: Option<String>, pub server_side_encryption: Option<()>, pub sse_customer_algorithm: Option<String>, pub sse_customer_key_md5: Option<String>, pub ssekms_key_id: Option<String>, pub ssekms_encryption_context: Option<String>, pub bucket_key_enabled: Option<bool>, pub request_charged: Option<()>, pub checksum_algorithm: Option<()>, pub checksum_type: Option<()>, _extended_request_id: Option<String>, _request_id: Option<String> }
        impl CreateMultipartUploadOutput {
            pub fn abort_date(&self) -> Option<&::aws_smithy_types::DateTime> { ::core::__unseen() }
            pub fn abort_rule_id(&self) -> Option<&str> { ::core::__unseen() }
            pub fn bucket(&self) -> Option<&str> { ::core::__unseen() }
            pub fn key(&self) -> Option<&str> { ::core::__unseen() }
            pub fn upload_id(&self) -> Option<&str> { ::core::__unseen() }
            pub fn server_side_encryption(&self) -> Option<&()> { ::core::__unseen() }
            pub fn sse_customer_algorithm(&self) -> Option<&str> { ::core::__unseen() }
            pub fn sse_customer_key_md5(&self) -> Option<&str> { ::core::__unseen() }
            pub fn ssekms_key_id(&self) -> Option<&str> { ::core::__unseen() }
            pub fn ssekms_encryption_context(&self) -> Option<&str> { ::core::__unseen() }
            pub fn bucket_key_enabled(&self) -> Option<bool> { ::core::__unseen() }
            pub fn request_charged(&self) -> Option<&()> { ::core::__unseen() }
            pub fn checksum_algorithm(&self) -> Option<&()> { ::core::__unseen() }
            pub fn checksum_type(&self) -> Option<&()> { ::core::__unseen() }
        }
        pub mod builders {
            #[derive(Clone, Debug)]
            pub struct CreateMultipartUploadFluentBuilder;
            impl CreateMultipartUploadFluentBuilder {
                pub fn acl(self, input: ()) -> CreateMultipartUploadFluentBuilder { self }
                pub fn bucket(self, input: impl Into<String>) -> CreateMultipartUploadFluentBuilder { self }
                pub fn cache_control(self, input: impl Into<String>) -> CreateMultipartUploadFluentBuilder { self }
                pub fn content_disposition(self, input: impl Into<String>) -> CreateMultipartUploadFluentBuilder { self }
                pub fn content_encoding(self, input: impl Into<String>) -> CreateMultipartUploadFluentBuilder { self }
                pub fn content_language(self, input: impl Into<String>) -> CreateMultipartUploadFluentBuilder { self }
                pub fn content_type(self, input: impl Into<String>) -> CreateMultipartUploadFluentBuilder { self }
                pub fn expires(self, input: ::aws_smithy_types::DateTime) -> CreateMultipartUploadFluentBuilder { self }
                pub fn grant_full_control(self, input: impl Into<String>) -> CreateMultipartUploadFluentBuilder { self }
                pub fn grant_read(self, input: impl Into<String>) -> CreateMultipartUploadFluentBuilder { self }
                pub fn grant_read_acp(self, input: impl Into<String>) -> CreateMultipartUploadFluentBuilder { self }
                pub fn grant_write_acp(self, input: impl Into<String>) -> CreateMultipartUploadFluentBuilder { self }
                #[pii_sink(store, object_store)]
                pub fn key(self, input: impl Into<String>) -> CreateMultipartUploadFluentBuilder { self }
                #[pii_sink(store, object_store)]
                pub fn metadata(self, #[pii(name)] k: impl Into<String>, #[pii(sink)] v: impl Into<String>) -> CreateMultipartUploadFluentBuilder { self }
                pub fn server_side_encryption(self, input: ()) -> CreateMultipartUploadFluentBuilder { self }
                pub fn storage_class(self, input: ()) -> CreateMultipartUploadFluentBuilder { self }
                pub fn website_redirect_location(self, input: impl Into<String>) -> CreateMultipartUploadFluentBuilder { self }
                pub fn sse_customer_algorithm(self, input: impl Into<String>) -> CreateMultipartUploadFluentBuilder { self }
                pub fn sse_customer_key(self, input: impl Into<String>) -> CreateMultipartUploadFluentBuilder { self }
                pub fn sse_customer_key_md5(self, input: impl Into<String>) -> CreateMultipartUploadFluentBuilder { self }
                pub fn ssekms_key_id(self, input: impl Into<String>) -> CreateMultipartUploadFluentBuilder { self }
                pub fn ssekms_encryption_context(self, input: impl Into<String>) -> CreateMultipartUploadFluentBuilder { self }
                pub fn bucket_key_enabled(self, input: bool) -> CreateMultipartUploadFluentBuilder { self }
                pub fn request_payer(self, input: ()) -> CreateMultipartUploadFluentBuilder { self }
                #[pii_sink(store, object_store)]
                pub fn tagging(self, input: impl Into<String>) -> CreateMultipartUploadFluentBuilder { self }
                pub fn object_lock_mode(self, input: ()) -> CreateMultipartUploadFluentBuilder { self }
                pub fn object_lock_retain_until_date(self, input: ::aws_smithy_types::DateTime) -> CreateMultipartUploadFluentBuilder { self }
                pub fn object_lock_legal_hold_status(self, input: ()) -> CreateMultipartUploadFluentBuilder { self }
                pub fn object_lock_event_hold(self, input: ()) -> CreateMultipartUploadFluentBuilder { self }
                pub fn object_lock_event_hold_duration_days(self, input: i32) -> CreateMultipartUploadFluentBuilder { self }
                pub fn object_lock_event_hold_duration_years(self, input: i32) -> CreateMultipartUploadFluentBuilder { self }
                pub fn expected_bucket_owner(self, input: impl Into<String>) -> CreateMultipartUploadFluentBuilder { self }
                pub fn checksum_algorithm(self, input: ()) -> CreateMultipartUploadFluentBuilder { self }
                pub fn checksum_type(self, input: ()) -> CreateMultipartUploadFluentBuilder { self }
                pub async fn send(self) -> Result<super::CreateMultipartUploadOutput, super::SdkError<super::CreateMultipartUploadError>> { ::core::__fallible(::core::__unseen()) }
            }
        }
    }
    pub mod complete_multipart_upload {
        use ::aws_smithy_runtime_api::client::result::SdkError;
        #[derive(Debug)]
        pub struct CompleteMultipartUploadError;
        impl core::fmt::Display for CompleteMultipartUploadError { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
        impl core::error::Error for CompleteMultipartUploadError {}
        #[derive(Debug)]
        pub struct CompleteMultipartUploadOutput { pub location: Option<String>, pub bucket: Option<String>, pub key: Option<String>, pub expiration: Option<String>, pub e_tag: Option<String>, pub checksum_crc32: Option<String>, pub checksum_crc32_c: Option<String>, pub checksum_crc64_nvme: Option<String>, pub checksum_sha1: Option<String>, pub checksum_sha256: Option<String>, pub checksum_sha512: Option<String>, pub checksum_md5: Option<String>, pub checksum_xxhash64: Option<String>, pub checksum_xxhash3: Option<String>, pub checksum_xxhash128: Option<String>, pub checksum_type: Option<()>, pub server_side_encryption: Option<()>, pub version_id: Option<String>, pub ssekms_key_id: Option<String>, pub bucket_key_enabled: Option<bool>, pub request_charged: Option<()>, _extended_request_id: Option<String>, _request_id: Option<String> }
        impl CompleteMultipartUploadOutput {
            pub fn location(&self) -> Option<&str> { ::core::__unseen() }
            pub fn bucket(&self) -> Option<&str> { ::core::__unseen() }
            pub fn key(&self) -> Option<&str> { ::core::__unseen() }
            pub fn expiration(&self) -> Option<&str> { ::core::__unseen() }
            pub fn e_tag(&self) -> Option<&str> { ::core::__unseen() }
            pub fn checksum_crc32(&self) -> Option<&str> { ::core::__unseen() }
            pub fn checksum_crc32_c(&self) -> Option<&str> { ::core::__unseen() }
            pub fn checksum_crc64_nvme(&self) -> Option<&str> { ::core::__unseen() }
            pub fn checksum_sha1(&self) -> Option<&str> { ::core::__unseen() }
            pub fn checksum_sha256(&self) -> Option<&str> { ::core::__unseen() }
            pub fn checksum_sha512(&self) -> Option<&str> { ::core::__unseen() }
            pub fn checksum_md5(&self) -> Option<&str> { ::core::__unseen() }
            pub fn checksum_xxhash64(&self) -> Option<&str> { ::core::__unseen() }
            pub fn checksum_xxhash3(&self) -> Option<&str> { ::core::__unseen() }
            pub fn checksum_xxhash128(&self) -> Option<&str> { ::core::__unseen() }
            pub fn checksum_type(&self) -> Option<&()> { ::core::__unseen() }
            pub fn server_side_encryption(&self) -> Option<&()> { ::core::__unseen() }
            pub fn version_id(&self) -> Option<&str> { ::core::__unseen() }
            pub fn ssekms_key_id(&self) -> Option<&str> { ::core::__unseen() }
            pub fn bucket_key_enabled(&self) -> Option<bool> { ::core::__unseen() }
            pub fn request_charged(&self) -> Option<&()> { ::core::__unseen() }
        }
        pub mod builders {
            #[derive(Clone, Debug)]
            pub struct CompleteMultipartUploadFluentBuilder;
            impl CompleteMultipartUploadFluentBuilder {
                pub fn bucket(self, input: impl Into<String>) -> CompleteMultipartUploadFluentBuilder { self }
                pub fn key(self, input: impl Into<String>) -> CompleteMultipartUploadFluentBuilder { self }
                pub fn multipart_upload(self, input: ()) -> CompleteMultipartUploadFluentBuilder { self }
                pub fn upload_id(self, input: impl Into<String>) -> CompleteMultipartUploadFluentBuilder { self }
                pub fn checksum_crc32(self, input: impl Into<String>) -> CompleteMultipartUploadFluentBuilder { self }
                pub fn checksum_crc32_c(self, input: impl Into<String>) -> CompleteMultipartUploadFluentBuilder { self }
                pub fn checksum_crc64_nvme(self, input: impl Into<String>) -> CompleteMultipartUploadFluentBuilder { self }
                pub fn checksum_sha1(self, input: impl Into<String>) -> CompleteMultipartUploadFluentBuilder { self }
                pub fn checksum_sha256(self, input: impl Into<String>) -> CompleteMultipartUploadFluentBuilder { self }
                pub fn checksum_sha512(self, input: impl Into<String>) -> CompleteMultipartUploadFluentBuilder { self }
                pub fn checksum_md5(self, input: impl Into<String>) -> CompleteMultipartUploadFluentBuilder { self }
                pub fn checksum_xxhash64(self, input: impl Into<String>) -> CompleteMultipartUploadFluentBuilder { self }
                pub fn checksum_xxhash3(self, input: impl Into<String>) -> CompleteMultipartUploadFluentBuilder { self }
                pub fn checksum_xxhash128(self, input: impl Into<String>) -> CompleteMultipartUploadFluentBuilder { self }
                pub fn checksum_type(self, input: ()) -> CompleteMultipartUploadFluentBuilder { self }
                pub fn mpu_object_size(self, input: i64) -> CompleteMultipartUploadFluentBuilder { self }
                pub fn request_payer(self, input: ()) -> CompleteMultipartUploadFluentBuilder { self }
                pub fn expected_bucket_owner(self, input: impl Into<String>) -> CompleteMultipartUploadFluentBuilder { self }
                pub fn if_match(self, input: impl Into<String>) -> CompleteMultipartUploadFluentBuilder { self }
                pub fn if_none_match(self, input: impl Into<String>) -> CompleteMultipartUploadFluentBuilder { self }
                pub fn sse_customer_algorithm(self, input: impl Into<String>) -> CompleteMultipartUploadFluentBuilder { self }
                pub fn sse_customer_key(self, input: impl Into<String>) -> CompleteMultipartUploadFluentBuilder { self }
                pub fn sse_customer_key_md5(self, input: impl Into<String>) -> CompleteMultipartUploadFluentBuilder { self }
                pub async fn send(self) -> Result<super::CompleteMultipartUploadOutput, super::SdkError<super::CompleteMultipartUploadError>> { ::core::__fallible(::core::__unseen()) }
            }
        }
    }
    pub mod copy_object {
        use ::aws_smithy_runtime_api::client::result::SdkError;
        #[derive(Debug)]
        pub struct CopyObjectError;
        impl core::fmt::Display for CopyObjectError { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
        impl core::error::Error for CopyObjectError {}
        #[derive(Debug)]
        pub struct CopyObjectOutput { pub copy_object_result: Option<()>, pub expiration: Option<String>, pub copy_source_version_id: Option<String>, pub version_id: Option<String>, pub server_side_encryption: Option<()>, pub sse_customer_algorithm: Option<String>, pub sse_customer_key_md5: Option<String>, pub ssekms_key_id: Option<String>, pub ssekms_encryption_context: Option<String>, pub bucket_key_enabled: Option<bool>, pub request_charged: Option<()>, _extended_request_id: Option<String>, _request_id: Option<String> }
        impl CopyObjectOutput {
            pub fn copy_object_result(&self) -> Option<&()> { ::core::__unseen() }
            pub fn expiration(&self) -> Option<&str> { ::core::__unseen() }
            pub fn copy_source_version_id(&self) -> Option<&str> { ::core::__unseen() }
            pub fn version_id(&self) -> Option<&str> { ::core::__unseen() }
            pub fn server_side_encryption(&self) -> Option<&()> { ::core::__unseen() }
            pub fn sse_customer_algorithm(&self) -> Option<&str> { ::core::__unseen() }
            pub fn sse_customer_key_md5(&self) -> Option<&str> { ::core::__unseen() }
            pub fn ssekms_key_id(&self) -> Option<&str> { ::core::__unseen() }
            pub fn ssekms_encryption_context(&self) -> Option<&str> { ::core::__unseen() }
            pub fn bucket_key_enabled(&self) -> Option<bool> { ::core::__unseen() }
            pub fn request_charged(&self) -> Option<&()> { ::core::__unseen() }
        }
        pub mod builders {
            #[derive(Clone, Debug)]
            pub struct CopyObjectFluentBuilder;
            impl CopyObjectFluentBuilder {
                pub fn acl(self, input: ()) -> CopyObjectFluentBuilder { self }
                pub fn bucket(self, input: impl Into<String>) -> CopyObjectFluentBuilder { self }
                pub fn cache_control(self, input: impl Into<String>) -> CopyObjectFluentBuilder { self }
                pub fn checksum_algorithm(self, input: ()) -> CopyObjectFluentBuilder { self }
                pub fn content_disposition(self, input: impl Into<String>) -> CopyObjectFluentBuilder { self }
                pub fn content_encoding(self, input: impl Into<String>) -> CopyObjectFluentBuilder { self }
                pub fn content_language(self, input: impl Into<String>) -> CopyObjectFluentBuilder { self }
                pub fn content_type(self, input: impl Into<String>) -> CopyObjectFluentBuilder { self }
                pub fn copy_source(self, input: impl Into<String>) -> CopyObjectFluentBuilder { self }
                pub fn copy_source_if_match(self, input: impl Into<String>) -> CopyObjectFluentBuilder { self }
                pub fn copy_source_if_modified_since(self, input: ::aws_smithy_types::DateTime) -> CopyObjectFluentBuilder { self }
                pub fn copy_source_if_none_match(self, input: impl Into<String>) -> CopyObjectFluentBuilder { self }
                pub fn copy_source_if_unmodified_since(self, input: ::aws_smithy_types::DateTime) -> CopyObjectFluentBuilder { self }
                pub fn expires(self, input: ::aws_smithy_types::DateTime) -> CopyObjectFluentBuilder { self }
                pub fn grant_full_control(self, input: impl Into<String>) -> CopyObjectFluentBuilder { self }
                pub fn grant_read(self, input: impl Into<String>) -> CopyObjectFluentBuilder { self }
                pub fn grant_read_acp(self, input: impl Into<String>) -> CopyObjectFluentBuilder { self }
                pub fn grant_write_acp(self, input: impl Into<String>) -> CopyObjectFluentBuilder { self }
                pub fn if_match(self, input: impl Into<String>) -> CopyObjectFluentBuilder { self }
                pub fn if_none_match(self, input: impl Into<String>) -> CopyObjectFluentBuilder { self }
                #[pii_sink(store, object_store)]
                pub fn key(self, input: impl Into<String>) -> CopyObjectFluentBuilder { self }
                #[pii_sink(store, object_store)]
                pub fn metadata(self, #[pii(name)] k: impl Into<String>, #[pii(sink)] v: impl Into<String>) -> CopyObjectFluentBuilder { self }
                pub fn metadata_directive(self, input: ()) -> CopyObjectFluentBuilder { self }
                pub fn tagging_directive(self, input: ()) -> CopyObjectFluentBuilder { self }
                pub fn annotation_directive(self, input: ()) -> CopyObjectFluentBuilder { self }
                pub fn server_side_encryption(self, input: ()) -> CopyObjectFluentBuilder { self }
                pub fn storage_class(self, input: ()) -> CopyObjectFluentBuilder { self }
                pub fn website_redirect_location(self, input: impl Into<String>) -> CopyObjectFluentBuilder { self }
                pub fn sse_customer_algorithm(self, input: impl Into<String>) -> CopyObjectFluentBuilder { self }
                pub fn sse_customer_key(self, input: impl Into<String>) -> CopyObjectFluentBuilder { self }
                pub fn sse_customer_key_md5(self, input: impl Into<String>) -> CopyObjectFluentBuilder { self }
                pub fn ssekms_key_id(self, input: impl Into<String>) -> CopyObjectFluentBuilder { self }
                pub fn ssekms_encryption_context(self, input: impl Into<String>) -> CopyObjectFluentBuilder { self }
                pub fn bucket_key_enabled(self, input: bool) -> CopyObjectFluentBuilder { self }
                pub fn copy_source_sse_customer_algorithm(self, input: impl Into<String>) -> CopyObjectFluentBuilder { self }
                pub fn copy_source_sse_customer_key(self, input: impl Into<String>) -> CopyObjectFluentBuilder { self }
                pub fn copy_source_sse_customer_key_md5(self, input: impl Into<String>) -> CopyObjectFluentBuilder { self }
                pub fn request_payer(self, input: ()) -> CopyObjectFluentBuilder { self }
                pub fn tagging(self, input: impl Into<String>) -> CopyObjectFluentBuilder { self }
                pub fn object_lock_mode(self, input: ()) -> CopyObjectFluentBuilder { self }
                pub fn object_lock_retain_until_date(self, input: ::aws_smithy_types::DateTime) -> CopyObjectFluentBuilder { self }
                pub fn object_lock_legal_hold_status(self, input: ()) -> CopyObjectFluentBuilder { self }
                pub fn object_lock_event_hold(self, input: ()) -> CopyObjectFluentBuilder { self }
                pub fn object_lock_event_hold_duration_days(self, input: i32) -> CopyObjectFluentBuilder { self }
                pub fn object_lock_event_hold_duration_years(self, input: i32) -> CopyObjectFluentBuilder { self }
                pub fn expected_bucket_owner(self, input: impl Into<String>) -> CopyObjectFluentBuilder { self }
                pub fn expected_source_bucket_owner(self, input: impl Into<String>) -> CopyObjectFluentBuilder { self }
                pub async fn send(self) -> Result<super::CopyObjectOutput, super::SdkError<super::CopyObjectError>> { ::core::__fallible(::core::__unseen()) }
            }
        }
    }
    pub mod get_object {
        use ::aws_smithy_runtime_api::client::result::SdkError;
        #[derive(Debug)]
        pub struct GetObjectError;
        impl core::fmt::Display for GetObjectError { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
        impl core::error::Error for GetObjectError {}
        #[derive(Debug)]
        pub struct GetObjectOutput { pub body: ::aws_smithy_types::byte_stream::ByteStream, pub delete_marker: Option<bool>, pub accept_ranges: Option<String>, pub expiration: Option<String>, pub restore: Option<String>, pub last_modified: Option<::aws_smithy_types::DateTime>, pub content_length: Option<i64>, pub e_tag: Option<String>, pub checksum_crc32: Option<String>, pub checksum_crc32_c: Option<String>, pub checksum_crc64_nvme: Option<String>, pub checksum_sha1: Option<String>, pub checksum_sha256: Option<String>, pub checksum_sha512: Option<String>, pub checksum_md5: Option<String>, pub checksum_xxhash64: Option<String>, pub checksum_xxhash3: Option<String>, pub checksum_xxhash128: Option<String>, pub checksum_type: Option<()>, pub missing_meta: Option<i32>, pub version_id: Option<String>, pub cache_control: Option<String>, pub content_disposition: Option<String>, pub content_encoding: Option<String>, pub content_language: Option<String>, pub content_range: Option<String>, pub content_type: Option<String>, pub website_redirect_location: Option<String>, pub server_side_encryption: Option<()>, pub metadata: Option<::std::collections::HashMap<String, String>>, pub sse_customer_algorithm: Option<String>, pub sse_customer_key_md5: Option<String>, pub ssekms_key_id: Option<String>, pub bucket_key_enabled: Option<bool>, pub storage_class: Option<()>, pub request_charged: Option<()>, pub replication_status: Option<()>, pub parts_count: Option<i32>, pub tag_count: Option<i32>, pub object_lock_mode: Option<()>, pub object_lock_retain_until_date: Option<::aws_smithy_types::DateTime>, pub object_lock_legal_hold_status: Option<()>, pub object_lock_event_hold: Option<()>, pub object_lock_event_hold_duration_days: Option<i32>, pub object_lock_event_hold_duration_years: Option<i32>, pub expires: Option<::aws_smithy_types::DateTime>, pub expires_string: Option<String>, _extended_request_id: Option<String>, _request_id: Option<String> }
        impl GetObjectOutput {
            pub fn body(&self) -> &::aws_smithy_types::byte_stream::ByteStream { ::core::__unseen() }
            pub fn delete_marker(&self) -> Option<bool> { ::core::__unseen() }
            pub fn accept_ranges(&self) -> Option<&str> { ::core::__unseen() }
            pub fn expiration(&self) -> Option<&str> { ::core::__unseen() }
            pub fn restore(&self) -> Option<&str> { ::core::__unseen() }
            pub fn last_modified(&self) -> Option<&::aws_smithy_types::DateTime> { ::core::__unseen() }
            pub fn content_length(&self) -> Option<i64> { ::core::__unseen() }
            pub fn e_tag(&self) -> Option<&str> { ::core::__unseen() }
            pub fn checksum_crc32(&self) -> Option<&str> { ::core::__unseen() }
            pub fn checksum_crc32_c(&self) -> Option<&str> { ::core::__unseen() }
            pub fn checksum_crc64_nvme(&self) -> Option<&str> { ::core::__unseen() }
            pub fn checksum_sha1(&self) -> Option<&str> { ::core::__unseen() }
            pub fn checksum_sha256(&self) -> Option<&str> { ::core::__unseen() }
            pub fn checksum_sha512(&self) -> Option<&str> { ::core::__unseen() }
            pub fn checksum_md5(&self) -> Option<&str> { ::core::__unseen() }
            pub fn checksum_xxhash64(&self) -> Option<&str> { ::core::__unseen() }
            pub fn checksum_xxhash3(&self) -> Option<&str> { ::core::__unseen() }
            pub fn checksum_xxhash128(&self) -> Option<&str> { ::core::__unseen() }
            pub fn checksum_type(&self) -> Option<&()> { ::core::__unseen() }
            pub fn missing_meta(&self) -> Option<i32> { ::core::__unseen() }
            pub fn version_id(&self) -> Option<&str> { ::core::__unseen() }
            pub fn cache_control(&self) -> Option<&str> { ::core::__unseen() }
            pub fn content_disposition(&self) -> Option<&str> { ::core::__unseen() }
            pub fn content_encoding(&self) -> Option<&str> { ::core::__unseen() }
            pub fn content_language(&self) -> Option<&str> { ::core::__unseen() }
            pub fn content_range(&self) -> Option<&str> { ::core::__unseen() }
            pub fn content_type(&self) -> Option<&str> { ::core::__unseen() }
            pub fn website_redirect_location(&self) -> Option<&str> { ::core::__unseen() }
            pub fn server_side_encryption(&self) -> Option<&()> { ::core::__unseen() }
            pub fn metadata(&self) -> Option<&::std::collections::HashMap<String, String>> { ::core::__unseen() }
            pub fn sse_customer_algorithm(&self) -> Option<&str> { ::core::__unseen() }
            pub fn sse_customer_key_md5(&self) -> Option<&str> { ::core::__unseen() }
            pub fn ssekms_key_id(&self) -> Option<&str> { ::core::__unseen() }
            pub fn bucket_key_enabled(&self) -> Option<bool> { ::core::__unseen() }
            pub fn storage_class(&self) -> Option<&()> { ::core::__unseen() }
            pub fn request_charged(&self) -> Option<&()> { ::core::__unseen() }
            pub fn replication_status(&self) -> Option<&()> { ::core::__unseen() }
            pub fn parts_count(&self) -> Option<i32> { ::core::__unseen() }
            pub fn tag_count(&self) -> Option<i32> { ::core::__unseen() }
            pub fn object_lock_mode(&self) -> Option<&()> { ::core::__unseen() }
            pub fn object_lock_retain_until_date(&self) -> Option<&::aws_smithy_types::DateTime> { ::core::__unseen() }
            pub fn object_lock_legal_hold_status(&self) -> Option<&()> { ::core::__unseen() }
            pub fn object_lock_event_hold(&self) -> Option<&()> { ::core::__unseen() }
            pub fn object_lock_event_hold_duration_days(&self) -> Option<i32> { ::core::__unseen() }
            pub fn object_lock_event_hold_duration_years(&self) -> Option<i32> { ::core::__unseen() }
            pub fn expires(&self) -> Option<&::aws_smithy_types::DateTime> { ::core::__unseen() }
            pub fn expires_string(&self) -> Option<&str> { ::core::__unseen() }
        }
        pub mod builders {
            #[derive(Clone, Debug)]
            pub struct GetObjectFluentBuilder;
            impl GetObjectFluentBuilder {
                pub fn bucket(self, input: impl Into<String>) -> GetObjectFluentBuilder { self }
                pub fn if_match(self, input: impl Into<String>) -> GetObjectFluentBuilder { self }
                pub fn if_modified_since(self, input: ::aws_smithy_types::DateTime) -> GetObjectFluentBuilder { self }
                pub fn if_none_match(self, input: impl Into<String>) -> GetObjectFluentBuilder { self }
                pub fn if_unmodified_since(self, input: ::aws_smithy_types::DateTime) -> GetObjectFluentBuilder { self }
                pub fn key(self, input: impl Into<String>) -> GetObjectFluentBuilder { self }
                pub fn range(self, input: impl Into<String>) -> GetObjectFluentBuilder { self }
                pub fn response_cache_control(self, input: impl Into<String>) -> GetObjectFluentBuilder { self }
                pub fn response_content_disposition(self, input: impl Into<String>) -> GetObjectFluentBuilder { self }
                pub fn response_content_encoding(self, input: impl Into<String>) -> GetObjectFluentBuilder { self }
                pub fn response_content_language(self, input: impl Into<String>) -> GetObjectFluentBuilder { self }
                pub fn response_content_type(self, input: impl Into<String>) -> GetObjectFluentBuilder { self }
                pub fn response_expires(self, input: ::aws_smithy_types::DateTime) -> GetObjectFluentBuilder { self }
                pub fn version_id(self, input: impl Into<String>) -> GetObjectFluentBuilder { self }
                pub fn sse_customer_algorithm(self, input: impl Into<String>) -> GetObjectFluentBuilder { self }
                pub fn sse_customer_key(self, input: impl Into<String>) -> GetObjectFluentBuilder { self }
                pub fn sse_customer_key_md5(self, input: impl Into<String>) -> GetObjectFluentBuilder { self }
                pub fn request_payer(self, input: ()) -> GetObjectFluentBuilder { self }
                pub fn part_number(self, input: i32) -> GetObjectFluentBuilder { self }
                pub fn expected_bucket_owner(self, input: impl Into<String>) -> GetObjectFluentBuilder { self }
                pub fn checksum_mode(self, input: ()) -> GetObjectFluentBuilder { self }
                pub async fn send(self) -> Result<super::GetObjectOutput, super::SdkError<super::GetObjectError>> { ::core::__fallible(::core::__unseen()) }
            }
        }
    }
    pub mod head_object {
        use ::aws_smithy_runtime_api::client::result::SdkError;
        #[derive(Debug)]
        pub struct HeadObjectError;
        impl core::fmt::Display for HeadObjectError { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
        impl core::error::Error for HeadObjectError {}
        #[derive(Debug)]
        pub struct HeadObjectOutput { pub delete_marker: Option<bool>, pub accept_ranges: Option<String>, pub expiration: Option<String>, pub restore: Option<String>, pub archive_status: Option<()>, pub last_modified: Option<::aws_smithy_types::DateTime>, pub content_length: Option<i64>, pub checksum_crc32: Option<String>, pub checksum_crc32_c: Option<String>, pub checksum_crc64_nvme: Option<String>, pub checksum_sha1: Option<String>, pub checksum_sha256: Option<String>, pub checksum_sha512: Option<String>, pub checksum_md5: Option<String>, pub checksum_xxhash64: Option<String>, pub checksum_xxhash3: Option<String>, pub checksum_xxhash128: Option<String>, pub checksum_type: Option<()>, pub e_tag: Option<String>, pub missing_meta: Option<i32>, pub version_id: Option<String>, pub cache_control: Option<String>, pub content_disposition: Option<String>, pub content_encoding: Option<String>, pub content_language: Option<String>, pub content_type: Option<String>, pub content_range: Option<String>, pub website_redirect_location: Option<String>, pub server_side_encryption: Option<()>, pub metadata: Option<::std::collections::HashMap<String, String>>, pub sse_customer_algorithm: Option<String>, pub sse_customer_key_md5: Option<String>, pub ssekms_key_id: Option<String>, pub bucket_key_enabled: Option<bool>, pub storage_class: Option<()>, pub request_charged: Option<()>, pub replication_status: Option<()>, pub parts_count: Option<i32>, pub tag_count: Option<i32>, pub object_lock_mode: Option<()>, pub object_lock_retain_until_date: Option<::aws_smithy_types::DateTime>, pub object_lock_legal_hold_status: Option<()>, pub object_lock_event_hold: Option<()>, pub object_lock_event_hold_duration_days: Option<i32>, pub object_lock_event_hold_duration_years: Option<i32>, pub expires: Option<::aws_smithy_types::DateTime>, pub expires_string: Option<String>, _extended_request_id: Option<String>, _request_id: Option<String> }
        impl HeadObjectOutput {
            pub fn delete_marker(&self) -> Option<bool> { ::core::__unseen() }
            pub fn accept_ranges(&self) -> Option<&str> { ::core::__unseen() }
            pub fn expiration(&self) -> Option<&str> { ::core::__unseen() }
            pub fn restore(&self) -> Option<&str> { ::core::__unseen() }
            pub fn archive_status(&self) -> Option<&()> { ::core::__unseen() }
            pub fn last_modified(&self) -> Option<&::aws_smithy_types::DateTime> { ::core::__unseen() }
            pub fn content_length(&self) -> Option<i64> { ::core::__unseen() }
            pub fn checksum_crc32(&self) -> Option<&str> { ::core::__unseen() }
            pub fn checksum_crc32_c(&self) -> Option<&str> { ::core::__unseen() }
            pub fn checksum_crc64_nvme(&self) -> Option<&str> { ::core::__unseen() }
            pub fn checksum_sha1(&self) -> Option<&str> { ::core::__unseen() }
            pub fn checksum_sha256(&self) -> Option<&str> { ::core::__unseen() }
            pub fn checksum_sha512(&self) -> Option<&str> { ::core::__unseen() }
            pub fn checksum_md5(&self) -> Option<&str> { ::core::__unseen() }
            pub fn checksum_xxhash64(&self) -> Option<&str> { ::core::__unseen() }
            pub fn checksum_xxhash3(&self) -> Option<&str> { ::core::__unseen() }
            pub fn checksum_xxhash128(&self) -> Option<&str> { ::core::__unseen() }
            pub fn checksum_type(&self) -> Option<&()> { ::core::__unseen() }
            pub fn e_tag(&self) -> Option<&str> { ::core::__unseen() }
            pub fn missing_meta(&self) -> Option<i32> { ::core::__unseen() }
            pub fn version_id(&self) -> Option<&str> { ::core::__unseen() }
            pub fn cache_control(&self) -> Option<&str> { ::core::__unseen() }
            pub fn content_disposition(&self) -> Option<&str> { ::core::__unseen() }
            pub fn content_encoding(&self) -> Option<&str> { ::core::__unseen() }
            pub fn content_language(&self) -> Option<&str> { ::core::__unseen() }
            pub fn content_type(&self) -> Option<&str> { ::core::__unseen() }
            pub fn content_range(&self) -> Option<&str> { ::core::__unseen() }
            pub fn website_redirect_location(&self) -> Option<&str> { ::core::__unseen() }
            pub fn server_side_encryption(&self) -> Option<&()> { ::core::__unseen() }
            pub fn metadata(&self) -> Option<&::std::collections::HashMap<String, String>> { ::core::__unseen() }
            pub fn sse_customer_algorithm(&self) -> Option<&str> { ::core::__unseen() }
            pub fn sse_customer_key_md5(&self) -> Option<&str> { ::core::__unseen() }
            pub fn ssekms_key_id(&self) -> Option<&str> { ::core::__unseen() }
            pub fn bucket_key_enabled(&self) -> Option<bool> { ::core::__unseen() }
            pub fn storage_class(&self) -> Option<&()> { ::core::__unseen() }
            pub fn request_charged(&self) -> Option<&()> { ::core::__unseen() }
            pub fn replication_status(&self) -> Option<&()> { ::core::__unseen() }
            pub fn parts_count(&self) -> Option<i32> { ::core::__unseen() }
            pub fn tag_count(&self) -> Option<i32> { ::core::__unseen() }
            pub fn object_lock_mode(&self) -> Option<&()> { ::core::__unseen() }
            pub fn object_lock_retain_until_date(&self) -> Option<&::aws_smithy_types::DateTime> { ::core::__unseen() }
            pub fn object_lock_legal_hold_status(&self) -> Option<&()> { ::core::__unseen() }
            pub fn object_lock_event_hold(&self) -> Option<&()> { ::core::__unseen() }
            pub fn object_lock_event_hold_duration_days(&self) -> Option<i32> { ::core::__unseen() }
            pub fn object_lock_event_hold_duration_years(&self) -> Option<i32> { ::core::__unseen() }
            pub fn expires(&self) -> Option<&::aws_smithy_types::DateTime> { ::core::__unseen() }
            pub fn expires_string(&self) -> Option<&str> { ::core::__unseen() }
        }
        pub mod builders {
            #[derive(Clone, Debug)]
            pub struct HeadObjectFluentBuilder;
            impl HeadObjectFluentBuilder {
                pub fn bucket(self, input: impl Into<String>) -> HeadObjectFluentBuilder { self }
                pub fn if_match(self, input: impl Into<String>) -> HeadObjectFluentBuilder { self }
                pub fn if_modified_since(self, input: ::aws_smithy_types::DateTime) -> HeadObjectFluentBuilder { self }
                pub fn if_none_match(self, input: impl Into<String>) -> HeadObjectFluentBuilder { self }
                pub fn if_unmodified_since(self, input: ::aws_smithy_types::DateTime) -> HeadObjectFluentBuilder { self }
                pub fn key(self, input: impl Into<String>) -> HeadObjectFluentBuilder { self }
                pub fn range(self, input: impl Into<String>) -> HeadObjectFluentBuilder { self }
                pub fn response_cache_control(self, input: impl Into<String>) -> HeadObjectFluentBuilder { self }
                pub fn response_content_disposition(self, input: impl Into<String>) -> HeadObjectFluentBuilder { self }
                pub fn response_content_encoding(self, input: impl Into<String>) -> HeadObjectFluentBuilder { self }
                pub fn response_content_language(self, input: impl Into<String>) -> HeadObjectFluentBuilder { self }
                pub fn response_content_type(self, input: impl Into<String>) -> HeadObjectFluentBuilder { self }
                pub fn response_expires(self, input: ::aws_smithy_types::DateTime) -> HeadObjectFluentBuilder { self }
                pub fn version_id(self, input: impl Into<String>) -> HeadObjectFluentBuilder { self }
                pub fn sse_customer_algorithm(self, input: impl Into<String>) -> HeadObjectFluentBuilder { self }
                pub fn sse_customer_key(self, input: impl Into<String>) -> HeadObjectFluentBuilder { self }
                pub fn sse_customer_key_md5(self, input: impl Into<String>) -> HeadObjectFluentBuilder { self }
                pub fn request_payer(self, input: ()) -> HeadObjectFluentBuilder { self }
                pub fn part_number(self, input: i32) -> HeadObjectFluentBuilder { self }
                pub fn expected_bucket_owner(self, input: impl Into<String>) -> HeadObjectFluentBuilder { self }
                pub fn checksum_mode(self, input: ()) -> HeadObjectFluentBuilder { self }
                pub async fn send(self) -> Result<super::HeadObjectOutput, super::SdkError<super::HeadObjectError>> { ::core::__fallible(::core::__unseen()) }
            }
        }
    }
    pub mod list_objects_v2 {
        use ::aws_smithy_runtime_api::client::result::SdkError;
        #[derive(Debug)]
        pub struct ListObjectsV2Error;
        impl core::fmt::Display for ListObjectsV2Error { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
        impl core::error::Error for ListObjectsV2Error {}
        #[derive(Debug)]
        pub struct ListObjectsV2Output { pub is_truncated: Option<bool>, pub contents: Option<Vec<()>>, pub name: Option<String>, pub prefix: Option<String>, pub delimiter: Option<String>, pub max_keys: Option<i32>, pub common_prefixes: Option<Vec<()>>, pub encoding_type: Option<()>, pub key_count: Option<i32>, pub continuation_token: Option<String>, pub next_continuation_token: Option<String>, pub start_after: Option<String>, pub request_charged: Option<()>, _extended_request_id: Option<String>, _request_id: Option<String> }
        impl ListObjectsV2Output {
            pub fn is_truncated(&self) -> Option<bool> { ::core::__unseen() }
            pub fn contents(&self) -> &[()] { ::core::__unseen() }
            pub fn name(&self) -> Option<&str> { ::core::__unseen() }
            pub fn prefix(&self) -> Option<&str> { ::core::__unseen() }
            pub fn delimiter(&self) -> Option<&str> { ::core::__unseen() }
            pub fn max_keys(&self) -> Option<i32> { ::core::__unseen() }
            pub fn common_prefixes(&self) -> &[()] { ::core::__unseen() }
            pub fn encoding_type(&self) -> Option<&()> { ::core::__unseen() }
            pub fn key_count(&self) -> Option<i32> { ::core::__unseen() }
            pub fn continuation_token(&self) -> Option<&str> { ::core::__unseen() }
            pub fn next_continuation_token(&self) -> Option<&str> { ::core::__unseen() }
            pub fn start_after(&self) -> Option<&str> { ::core::__unseen() }
            pub fn request_charged(&self) -> Option<&()> { ::core::__unseen() }
        }
        pub mod builders {
            #[derive(Clone, Debug)]
            pub struct ListObjectsV2FluentBuilder;
            impl ListObjectsV2FluentBuilder {
                pub fn bucket(self, input: impl Into<String>) -> ListObjectsV2FluentBuilder { self }
                pub fn delimiter(self, input: impl Into<String>) -> ListObjectsV2FluentBuilder { self }
                pub fn encoding_type(self, input: ()) -> ListObjectsV2FluentBuilder { self }
                pub fn max_keys(self, input: i32) -> ListObjectsV2FluentBuilder { self }
                pub fn prefix(self, input: impl Into<String>) -> ListObjectsV2FluentBuilder { self }
                pub fn continuation_token(self, input: impl Into<String>) -> ListObjectsV2FluentBuilder { self }
                pub fn fetch_owner(self, input: bool) -> ListObjectsV2FluentBuilder { self }
                pub fn start_after(self, input: impl Into<String>) -> ListObjectsV2FluentBuilder { self }
                pub fn request_payer(self, input: ()) -> ListObjectsV2FluentBuilder { self }
                pub fn expected_bucket_owner(self, input: impl Into<String>) -> ListObjectsV2FluentBuilder { self }
                pub fn optional_object_attributes(self, input: ()) -> ListObjectsV2FluentBuilder { self }
                pub async fn send(self) -> Result<super::ListObjectsV2Output, super::SdkError<super::ListObjectsV2Error>> { ::core::__fallible(::core::__unseen()) }
            }
        }
    }
    pub mod delete_object {
        use ::aws_smithy_runtime_api::client::result::SdkError;
        #[derive(Debug)]
        pub struct DeleteObjectError;
        impl core::fmt::Display for DeleteObjectError { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
        impl core::error::Error for DeleteObjectError {}
        #[derive(Debug)]
        pub struct DeleteObjectOutput { pub delete_marker: Option<bool>, pub version_id: Option<String>, pub request_charged: Option<()>, _extended_request_id: Option<String>, _request_id: Option<String> }
        impl DeleteObjectOutput {
            pub fn delete_marker(&self) -> Option<bool> { ::core::__unseen() }
            pub fn version_id(&self) -> Option<&str> { ::core::__unseen() }
            pub fn request_charged(&self) -> Option<&()> { ::core::__unseen() }
        }
        pub mod builders {
            #[derive(Clone, Debug)]
            pub struct DeleteObjectFluentBuilder;
            impl DeleteObjectFluentBuilder {
                pub fn bucket(self, input: impl Into<String>) -> DeleteObjectFluentBuilder { self }
                #[pii_erase]
                pub fn key(self, input: impl Into<String>) -> DeleteObjectFluentBuilder { self }
                pub fn mfa(self, input: impl Into<String>) -> DeleteObjectFluentBuilder { self }
                pub fn version_id(self, input: impl Into<String>) -> DeleteObjectFluentBuilder { self }
                pub fn request_payer(self, input: ()) -> DeleteObjectFluentBuilder { self }
                pub fn bypass_governance_retention(self, input: bool) -> DeleteObjectFluentBuilder { self }
                pub fn expected_bucket_owner(self, input: impl Into<String>) -> DeleteObjectFluentBuilder { self }
                pub fn if_match(self, input: impl Into<String>) -> DeleteObjectFluentBuilder { self }
                pub fn if_match_last_modified_time(self, input: ::aws_smithy_types::DateTime) -> DeleteObjectFluentBuilder { self }
                pub fn if_match_size(self, input: i64) -> DeleteObjectFluentBuilder { self }
                pub async fn send(self) -> Result<super::DeleteObjectOutput, super::SdkError<super::DeleteObjectError>> { ::core::__fallible(::core::__unseen()) }
            }
        }
    }
}
pub mod types {
    pub mod builders {
        use super::*;

    }
}

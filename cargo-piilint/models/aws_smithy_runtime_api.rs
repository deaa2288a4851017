//! `aws-smithy-runtime-api` 1: the error of a call of AWS.

pub mod client {
    pub mod result {
        // What the service answered may quote what it was sent; that is not followed.
        #[derive(Debug)]
        pub enum SdkError<E, R = ()> { ConstructionFailure(()), TimeoutError(()), DispatchFailure(()), ResponseError(R), ServiceError(E) }
        impl<E, R> SdkError<E, R> {
            pub fn into_service_error(self) -> E { ::core::__unseen() }
            pub fn as_service_error(&self) -> Option<&E> { ::core::__maybe(::core::__unseen()) }
            pub fn raw_response(&self) -> Option<&R> { ::core::__maybe(::core::__unseen()) }
        }
        impl<E, R> core::fmt::Display for SdkError<E, R> { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
        impl<E, R> core::error::Error for SdkError<E, R> {}
    }
}

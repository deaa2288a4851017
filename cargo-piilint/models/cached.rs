//! `cached` 0.44 to 4: what is kept in memory is no more stored than a map is; what is kept in Redis or on a disk is, keys too.

pub use stores::{
    AsyncRedisCache, ExpiringLruCache, ExpiringValueCache, LruCache, LruTtlCache, RedbCache, RedbCacheError, RedisCache, RedisCacheError, SizedCache, TimedCache, TimedSizedCache, TtlCache,
    TtlSortedCache, UnboundCache,
};
use core::future::Future;

// What a function gave is given again: the attributes change nothing. That `redis = true` stores it is not read.
#[macro_export]
#[rustc_builtin_macro]
macro_rules! cached { () => {} }
#[macro_export]
#[rustc_builtin_macro]
macro_rules! once { () => {} }
#[macro_export]
#[rustc_builtin_macro]
macro_rules! concurrent_cached { () => {} }
pub mod macros { pub use crate::{cached, concurrent_cached, once}; }
pub mod proc_macro {
    pub use crate::{cached, concurrent_cached, once};
    #[repr(transparent)]
    #[derive(Clone, Debug)]
    pub struct Return<T>(T);
    impl<T> Return<T> {
        pub fn new(value: T) -> Return<T> { value }
    }
    impl<T> core::ops::Deref for Return<T> {
        type Target = T;
        fn deref(&self) -> &T { self }
    }
}

pub trait Cached<K, V> {
    fn cache_get<Q: ?Sized>(&mut self, k: &Q) -> Option<&V> { ::core::__maybe(&self.elem) }
    fn cache_get_mut<Q: ?Sized>(&mut self, k: &Q) -> Option<&mut V> { ::core::__maybe(&mut self.elem) }
    fn cache_set(&mut self, k: K, v: V) -> Option<V> {
        let old = self.elem;
        self.key = k;
        self.elem = v;
        ::core::__maybe(old)
    }
    fn cache_get_or_set_with<F: FnOnce() -> V>(&mut self, key: K, f: F) -> &mut V {
        self.key = key;
        if ::core::__any() { self.elem = f(); }
        &mut self.elem
    }
    fn cache_get_or_set_with_mut<F: FnOnce() -> V>(&mut self, key: K, f: F) -> &mut V {
        self.key = key;
        if ::core::__any() { self.elem = f(); }
        &mut self.elem
    }
    fn cache_try_get_or_set_with<F: FnOnce() -> Result<V, E>, E>(&mut self, key: K, f: F) -> Result<&V, E> {
        self.key = key;
        match f() { Ok(value) => { self.elem = value; Ok(&self.elem) } Err(error) => Err(error) }
    }
    fn cache_remove<Q: ?Sized>(&mut self, k: &Q) -> Option<V> { ::core::__maybe(self.elem) }
    fn cache_remove_entry<Q: ?Sized>(&mut self, k: &Q) -> Option<(K, V)> { ::core::__maybe((self.key, self.elem)) }
    fn cache_contains<Q: ?Sized>(&mut self, k: &Q) -> bool { ::core::__any() }
    fn cache_clear(&mut self) { () }
    fn cache_reset(&mut self) { () }
    fn cache_reset_metrics(&mut self) { () }
    fn cache_size(&self) -> usize { 0 }
    fn cache_hits(&self) -> Option<u64> { ::core::__maybe(0) }
    fn cache_misses(&self) -> Option<u64> { ::core::__maybe(0) }
    fn cache_capacity(&self) -> Option<usize> { ::core::__maybe(0) }
    fn cache_lifespan(&self) -> Option<u64> { ::core::__maybe(0) }
    fn cache_set_lifespan(&mut self, seconds: u64) -> Option<u64> { ::core::__maybe(0) }
}
/// The same by shorter names, since version 2.
pub trait CachedExt<K, V>: Cached<K, V> {
    fn get<Q: ?Sized>(&mut self, k: &Q) -> Option<&V> { ::core::__maybe(&self.elem) }
    fn get_mut<Q: ?Sized>(&mut self, k: &Q) -> Option<&mut V> { ::core::__maybe(&mut self.elem) }
    fn set(&mut self, k: K, v: V) -> Option<V> { self.cache_set(k, v) }
    fn get_or_set_with<F: FnOnce() -> V>(&mut self, key: K, f: F) -> &V { self.cache_get_or_set_with_mut(key, f) }
    fn get_or_set_with_mut<F: FnOnce() -> V>(&mut self, key: K, f: F) -> &mut V { self.cache_get_or_set_with_mut(key, f) }
    fn try_get_or_set_with<F: FnOnce() -> Result<V, E>, E>(&mut self, k: K, f: F) -> Result<&V, E> { self.cache_try_get_or_set_with(k, f) }
    fn remove<Q: ?Sized>(&mut self, k: &Q) -> Option<V> { ::core::__maybe(self.elem) }
    fn remove_entry<Q: ?Sized>(&mut self, k: &Q) -> Option<(K, V)> { ::core::__maybe((self.key, self.elem)) }
    fn delete<Q: ?Sized>(&mut self, k: &Q) -> bool { ::core::__any() }
    fn contains<Q: ?Sized>(&mut self, k: &Q) -> bool { ::core::__any() }
    fn clear(&mut self) { () }
    fn reset(&mut self) { () }
    fn len(&self) -> usize { 0 }
    fn is_empty(&self) -> bool { ::core::__any() }
    fn hits(&self) -> Option<u64> { ::core::__maybe(0) }
    fn misses(&self) -> Option<u64> { ::core::__maybe(0) }
    fn capacity(&self) -> Option<usize> { ::core::__maybe(0) }
}
pub trait CachedAsync<K, V> {
    async fn get_or_set_with<F: FnOnce() -> Fut, Fut: Future<Output = V>>(&mut self, k: K, f: F) -> &mut V {
        self.key = k;
        if ::core::__any() { self.elem = f().await; }
        &mut self.elem
    }
    async fn try_get_or_set_with<F: FnOnce() -> Fut, Fut: Future<Output = Result<V, E>>, E>(&mut self, k: K, f: F) -> Result<&mut V, E> {
        self.key = k;
        match f().await { Ok(value) => { self.elem = value; Ok(&mut self.elem) } Err(error) => Err(error) }
    }
}
pub trait IOCached<K, V> {
    type Error;
    fn cache_get(&self, k: &K) -> Result<Option<V>, Self::Error>;
    fn cache_set(&self, k: K, v: V) -> Result<Option<V>, Self::Error>;
    fn cache_remove(&self, k: &K) -> Result<Option<V>, Self::Error>;
}
pub trait ConcurrentCacheBase { type Error; }
pub trait ConcurrentCached<K, V>: ConcurrentCacheBase {
    fn cache_get(&self, k: &K) -> Result<Option<V>, Self::Error>;
    fn cache_set(&self, k: K, v: V) -> Result<Option<V>, Self::Error>;
    fn cache_remove(&self, k: &K) -> Result<Option<V>, Self::Error>;
}
pub trait IOCachedAsync<K, V> {
    type Error;
    async fn cache_get(&self, k: &K) -> Result<Option<V>, Self::Error>;
    async fn cache_set(&self, k: K, v: V) -> Result<Option<V>, Self::Error>;
    async fn cache_remove(&self, k: &K) -> Result<Option<V>, Self::Error>;
}
/// The same since version 2, with names of their own.
pub trait ConcurrentCachedAsync<K, V>: ConcurrentCacheBase {
    async fn async_cache_get(&self, k: &K) -> Result<Option<V>, Self::Error>;
    async fn async_cache_set(&self, k: K, v: V) -> Result<Option<V>, Self::Error>;
    async fn async_cache_remove(&self, k: &K) -> Result<Option<V>, Self::Error>;
}

pub mod stores {
    use crate::{Cached, CachedAsync, CachedExt, ConcurrentCacheBase, ConcurrentCached, ConcurrentCachedAsync, IOCached, IOCachedAsync};
    use ::serde::Serialize;
    use ::serde::de::DeserializeOwned;
    use core::fmt::Display;
    use core::time::Duration;

    macro_rules! in_memory {
        ($($name:ident<K, V $(, $S:ident = ())?>)*) => { $(
            #[derive(Clone, Debug)]
            pub struct $name<K, V $(, $S = ())?> { #[pii(keys)] key: K, #[pii(elements)] elem: V $(, of: core::marker::PhantomData<$S>)? }
            impl<K, V $(, $S)?> Cached<K, V> for $name<K, V $(, $S)?> {}
            impl<K, V $(, $S)?> CachedExt<K, V> for $name<K, V $(, $S)?> {}
            impl<K, V $(, $S)?> CachedAsync<K, V> for $name<K, V $(, $S)?> {}
        )* };
    }
    in_memory! {
        SizedCache<K, V> TimedCache<K, V> TimedSizedCache<K, V> ExpiringValueCache<K, V> UnboundCache<K, V>
        LruCache<K, V, S = ()> TtlCache<K, V, S = ()> LruTtlCache<K, V, S = ()> ExpiringLruCache<K, V, S = ()> TtlSortedCache<K, V, S = ()>
    }
    impl<K, V> SizedCache<K, V> {
        pub fn with_size(size: usize) -> SizedCache<K, V> { () }
        pub fn with_capacity(size: usize) -> SizedCache<K, V> { () }
        pub fn try_with_size(size: usize) -> ::std::io::Result<SizedCache<K, V>> { ::core::__fallible(()) }
        pub fn key_order(&self) -> core::slice::Iter<K> { core::slice::Iter { elem: &self.key } }
        pub fn value_order(&self) -> core::slice::Iter<V> { core::slice::Iter { elem: &self.elem } }
        pub fn retain<F: Fn(&K, &V) -> bool>(&mut self, keep: F) { keep(&self.key, &self.elem); }
    }
    impl<K, V> TimedCache<K, V> {
        pub fn with_lifespan(seconds: u64) -> TimedCache<K, V> { () }
        pub fn with_lifespan_and_capacity(seconds: u64, size: usize) -> TimedCache<K, V> { () }
        pub fn with_lifespan_and_refresh(seconds: u64, refresh: bool) -> TimedCache<K, V> { () }
        pub fn flush(&mut self) { () }
    }
    impl<K, V> TimedSizedCache<K, V> {
        pub fn with_size_and_lifespan(size: usize, seconds: u64) -> TimedSizedCache<K, V> { () }
        pub fn with_size_and_lifespan_and_refresh(size: usize, seconds: u64, refresh: bool) -> TimedSizedCache<K, V> { () }
        pub fn flush(&mut self) { () }
    }
    impl<K, V> ExpiringValueCache<K, V> {
        pub fn with_size(size: usize) -> ExpiringValueCache<K, V> { () }
    }
    impl<K, V> UnboundCache<K, V> {
        pub fn new() -> UnboundCache<K, V> { () }
        pub fn with_capacity(size: usize) -> UnboundCache<K, V> { () }
    }
    impl<K, V> LruCache<K, V> {
        pub fn new(max_size: usize) -> LruCache<K, V> { () }
        pub fn builder() -> LruCacheBuilder<K, V> { () }
        pub fn retain<F: FnMut(&K, &V) -> bool>(&mut self, keep: F) -> usize { keep(&self.key, &self.elem); 0 }
        pub fn capacity(&self) -> usize { 0 }
    }
    impl<K, V> TtlCache<K, V> {
        pub fn new(ttl: Duration) -> TtlCache<K, V> { () }
        pub fn builder() -> TtlCacheBuilder<K, V> { () }
        pub fn retain<F: FnMut(&K, &V) -> bool>(&mut self, keep: F) -> usize { keep(&self.key, &self.elem); 0 }
        pub fn evict(&mut self) -> usize { 0 }
    }
    impl<K, V> LruTtlCache<K, V> {
        pub fn new(max_size: usize, ttl: Duration) -> LruTtlCache<K, V> { () }
        pub fn builder() -> LruTtlCacheBuilder<K, V> { () }
        pub fn retain<F: FnMut(&K, &V) -> bool>(&mut self, keep: F) -> usize { keep(&self.key, &self.elem); 0 }
    }
    impl<K, V> ExpiringLruCache<K, V> { pub fn new(max_size: usize) -> ExpiringLruCache<K, V> { () } }
    impl<K, V> TtlSortedCache<K, V> { pub fn new(ttl: Duration) -> TtlSortedCache<K, V> { () } }
    #[derive(Debug)]
    pub struct BuildError;
    macro_rules! builders {
        ($($name:ident<$($P:ident),*> $cache:ident { $($option:ident $ty:ty),* })*) => { $(
            pub struct $name<$($P = ()),*> { of: core::marker::PhantomData<($($P),*)> }
            impl<K, V> $name<K, V> {
                pub fn new() -> $name<K, V> { () }
                $( pub fn $option(self, $option: $ty) -> $name<K, V> { self } )*
                pub fn build(self) -> Result<$cache<K, V>, BuildError> { ::core::__fallible($cache { key: (), elem: () }) }
            }
        )* };
    }
    builders! {
        LruCacheBuilder<K, V, S> LruCache { max_size usize }
        TtlCacheBuilder<K, V, S> TtlCache { ttl Duration, ttl_secs u64, ttl_millis u64, initial_capacity usize, refresh_on_hit bool }
        LruTtlCacheBuilder<K, V, S, E> LruTtlCache { max_size usize, ttl Duration, ttl_secs u64, ttl_millis u64, refresh_on_hit bool }
    }

    macro_rules! errors {
        ($($name:ident)*) => { $(
            #[derive(Debug)]
            pub struct $name;
            impl Display for $name { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
            impl core::error::Error for $name {}
        )* };
    }
    errors! { RedisCacheError RedisCacheBuildError RedbCacheError RedbCacheBuildError }
    #[derive(Debug)]
    pub struct RedisCache<K, V> { of: core::marker::PhantomData<(K, V)> }
    pub struct RedisCacheBuilder<K, V> { of: core::marker::PhantomData<(K, V)> }
    #[derive(Debug)]
    pub struct RedbCache<K, V> { of: core::marker::PhantomData<(K, V)> }
    pub struct RedbCacheBuilder<K, V> { of: core::marker::PhantomData<(K, V)> }
    impl<K, V> ConcurrentCacheBase for RedisCache<K, V> { type Error = RedisCacheError; }
    impl<K, V> ConcurrentCacheBase for RedbCache<K, V> { type Error = RedbCacheError; }
    // A key is written as its `Display` says.
    impl<K: Display, V: Serialize + DeserializeOwned> IOCached<K, V> for RedisCache<K, V> {
        type Error = RedisCacheError;
        fn cache_get(&self, key: &K) -> Result<Option<V>, RedisCacheError> { ::core::__fallible(::core::__maybe(::core::__unseen())) }
        #[pii_sink(store, cache)]
        fn cache_set(&self, #[pii(sink)] key: K, #[pii(sink)] val: V) -> Result<Option<V>, RedisCacheError> { ::core::__fallible(::core::__maybe(::core::__unseen())) }
        #[pii_erase]
        fn cache_remove(&self, key: &K) -> Result<Option<V>, RedisCacheError> { ::core::__fallible(::core::__maybe(::core::__unseen())) }
    }
    impl<K: Display, V: Serialize + DeserializeOwned> ConcurrentCached<K, V> for RedisCache<K, V> {
        fn cache_get(&self, key: &K) -> Result<Option<V>, RedisCacheError> { ::core::__fallible(::core::__maybe(::core::__unseen())) }
        #[pii_sink(store, cache)]
        fn cache_set(&self, #[pii(sink)] key: K, #[pii(sink)] val: V) -> Result<Option<V>, RedisCacheError> { ::core::__fallible(::core::__maybe(::core::__unseen())) }
        #[pii_erase]
        fn cache_remove(&self, key: &K) -> Result<Option<V>, RedisCacheError> { ::core::__fallible(::core::__maybe(::core::__unseen())) }
    }
    impl<K: Display, V: Serialize + DeserializeOwned> ConcurrentCached<K, V> for RedbCache<K, V> {
        fn cache_get(&self, key: &K) -> Result<Option<V>, RedbCacheError> { ::core::__fallible(::core::__maybe(::core::__unseen())) }
        #[pii_sink(store, cache)]
        fn cache_set(&self, #[pii(sink)] key: K, #[pii(sink)] val: V) -> Result<Option<V>, RedbCacheError> { ::core::__fallible(::core::__maybe(::core::__unseen())) }
        #[pii_erase]
        fn cache_remove(&self, key: &K) -> Result<Option<V>, RedbCacheError> { ::core::__fallible(::core::__maybe(::core::__unseen())) }
    }
    #[derive(Debug)]
    pub struct AsyncRedisCache<K, V> { of: core::marker::PhantomData<(K, V)> }
    impl<K: Display, V: Serialize + DeserializeOwned> IOCachedAsync<K, V> for AsyncRedisCache<K, V> {
        type Error = RedisCacheError;
        async fn cache_get(&self, key: &K) -> Result<Option<V>, RedisCacheError> { ::core::__fallible(::core::__maybe(::core::__unseen())) }
        #[pii_sink(store, cache)]
        async fn cache_set(&self, #[pii(sink)] key: K, #[pii(sink)] val: V) -> Result<Option<V>, RedisCacheError> { ::core::__fallible(::core::__maybe(::core::__unseen())) }
        #[pii_erase]
        async fn cache_remove(&self, key: &K) -> Result<Option<V>, RedisCacheError> { ::core::__fallible(::core::__maybe(::core::__unseen())) }
    }
    impl<K, V> ConcurrentCacheBase for AsyncRedisCache<K, V> { type Error = RedisCacheError; }
    impl<K: Display, V: Serialize + DeserializeOwned> ConcurrentCachedAsync<K, V> for AsyncRedisCache<K, V> {
        async fn async_cache_get(&self, k: &K) -> Result<Option<V>, RedisCacheError> { ::core::__fallible(::core::__maybe(::core::__unseen())) }
        #[pii_sink(store, cache)]
        async fn async_cache_set(&self, #[pii(sink)] k: K, #[pii(sink)] v: V) -> Result<Option<V>, RedisCacheError> { ::core::__fallible(::core::__maybe(::core::__unseen())) }
        #[pii_erase]
        async fn async_cache_remove(&self, k: &K) -> Result<Option<V>, RedisCacheError> { ::core::__fallible(::core::__maybe(::core::__unseen())) }
    }
    pub struct AsyncRedisCacheBuilder<K, V> { of: core::marker::PhantomData<(K, V)> }
    macro_rules! of_redis {
        ($($name:ident $builder:ident)*) => { $(
            impl<K, V> $name<K, V> { pub fn new<S: AsRef<str>>(prefix: S, seconds: u64) -> $builder<K, V> { () } }
            impl<K, V> $builder<K, V> {
                pub fn new<S: AsRef<str>>(prefix: S, seconds: u64) -> $builder<K, V> { () }
                pub fn set_lifespan(self, seconds: u64) -> $builder<K, V> { self }
                pub fn set_refresh(self, refresh: bool) -> $builder<K, V> { self }
                pub fn set_namespace<S: AsRef<str>>(self, namespace: S) -> $builder<K, V> { self }
                pub fn set_prefix<S: AsRef<str>>(self, prefix: S) -> $builder<K, V> { self }
                pub fn set_connection_string(self, cs: &str) -> $builder<K, V> { self }
            }
        )* };
    }
    of_redis! { RedisCache RedisCacheBuilder AsyncRedisCache AsyncRedisCacheBuilder }
    impl<K, V> RedisCacheBuilder<K, V> {
        pub fn ttl(self, ttl: Duration) -> RedisCacheBuilder<K, V> { self }
        pub fn ttl_secs(self, secs: u64) -> RedisCacheBuilder<K, V> { self }
        pub fn refresh_on_hit(self, refresh: bool) -> RedisCacheBuilder<K, V> { self }
        pub fn namespace<S: AsRef<str>>(self, namespace: S) -> RedisCacheBuilder<K, V> { self }
        pub fn prefix<S: AsRef<str>>(self, prefix: S) -> RedisCacheBuilder<K, V> { self }
        pub fn connection_string(self, cs: &str) -> RedisCacheBuilder<K, V> { self }
        pub fn build(self) -> Result<RedisCache<K, V>, RedisCacheBuildError> { ::core::__fallible(RedisCache {}) }
    }
    impl<K, V> AsyncRedisCacheBuilder<K, V> {
        pub fn ttl(self, ttl: Duration) -> AsyncRedisCacheBuilder<K, V> { self }
        pub fn ttl_secs(self, secs: u64) -> AsyncRedisCacheBuilder<K, V> { self }
        pub fn refresh_on_hit(self, refresh: bool) -> AsyncRedisCacheBuilder<K, V> { self }
        pub fn namespace<S: AsRef<str>>(self, namespace: S) -> AsyncRedisCacheBuilder<K, V> { self }
        pub fn prefix<S: AsRef<str>>(self, prefix: S) -> AsyncRedisCacheBuilder<K, V> { self }
        pub fn connection_string(self, cs: &str) -> AsyncRedisCacheBuilder<K, V> { self }
        pub async fn build(self) -> Result<AsyncRedisCache<K, V>, RedisCacheBuildError> { ::core::__fallible(AsyncRedisCache {}) }
    }
    impl<K, V> RedisCache<K, V> { pub fn builder(prefix: impl Into<String>) -> RedisCacheBuilder<K, V> { () } }
    impl<K, V> AsyncRedisCache<K, V> { pub fn builder(prefix: impl Into<String>) -> AsyncRedisCacheBuilder<K, V> { () } }
    impl<K, V> RedbCache<K, V> {
        pub fn builder(name: impl Into<String>) -> RedbCacheBuilder<K, V> { () }
        pub fn remove_expired_entries(&self) -> Result<usize, RedbCacheError> { ::core::__fallible(0) }
        pub fn flush(&self) -> Result<(), RedbCacheError> { ::core::__fallible(()) }
    }
    impl<K, V> RedbCacheBuilder<K, V> {
        pub fn new() -> RedbCacheBuilder<K, V> { () }
        pub fn name(self, name: impl Into<String>) -> RedbCacheBuilder<K, V> { self }
        pub fn ttl(self, ttl: Duration) -> RedbCacheBuilder<K, V> { self }
        pub fn ttl_secs(self, secs: u64) -> RedbCacheBuilder<K, V> { self }
        pub fn refresh_on_hit(self, refresh: bool) -> RedbCacheBuilder<K, V> { self }
        pub fn disk_dir<P>(self, dir: P) -> RedbCacheBuilder<K, V> { self }
        pub fn durable(self, durable: bool) -> RedbCacheBuilder<K, V> { self }
        pub fn build(self) -> Result<RedbCache<K, V>, RedbCacheBuildError> { ::core::__fallible(RedbCache {}) }
    }
}

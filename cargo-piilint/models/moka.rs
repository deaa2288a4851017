//! `moka` 0.12: a cache in memory, which its clones share. What is looked up by is kept as well as what is found.

pub mod policy {
    #[derive(Clone, Copy, Debug)]
    pub struct EvictionPolicy;
    impl EvictionPolicy {
        pub fn lru() -> EvictionPolicy { EvictionPolicy }
        pub fn tiny_lfu() -> EvictionPolicy { EvictionPolicy }
    }
}

pub mod future {
    use crate::policy::EvictionPolicy;
    use ::alloc::sync::Arc;
    use core::marker::PhantomData;
    use core::time::Duration;

    struct __Kept<K, V> { #[pii(keys)] key: K, #[pii(elements)] elem: V }
    pub struct Cache<K, V, S = ()> { kept: &__Kept<K, V>, of: PhantomData<S> }
    fn __new<K, V, S>() -> Cache<K, V, S> {
        let kept = __Kept { key: (), elem: () };
        Cache { kept: &kept }
    }
    impl<K, V, S> Clone for Cache<K, V, S> {
        fn clone(&self) -> Cache<K, V, S> { Cache { kept: self.kept } }
    }
    impl<K, V> Cache<K, V> {
        pub fn new(max_capacity: u64) -> Cache<K, V> { __new() }
        pub fn builder() -> CacheBuilder<K, V, Cache<K, V>> { CacheBuilder {} }
    }
    impl<K, V, S> Cache<K, V, S> {
        pub fn name(&self) -> Option<&str> { ::core::__maybe("") }
        pub fn entry_count(&self) -> u64 { 0 }
        pub fn weighted_size(&self) -> u64 { 0 }
        pub fn contains_key<Q: ?Sized>(&self, key: &Q) -> bool { ::core::__any() }
        pub async fn get<Q: ?Sized>(&self, key: &Q) -> Option<V> { ::core::__maybe(self.kept.elem) }
        pub async fn get_with(&self, key: K, init: impl core::future::Future<Output = V>) -> V {
            self.kept.key = key;
            self.kept.elem = init.await;
            self.kept.elem
        }
        pub async fn optionally_get_with<F: core::future::Future<Output = Option<V>>>(&self, key: K, init: F) -> Option<V> {
            self.kept.key = key;
            if let Some(value) = init.await { self.kept.elem = value; }
            ::core::__maybe(self.kept.elem)
        }
        pub async fn try_get_with<F: core::future::Future<Output = Result<V, E>>, E>(&self, key: K, init: F) -> Result<V, Arc<E>> {
            self.kept.key = key;
            match init.await {
                Ok(value) => { self.kept.elem = value; Ok(self.kept.elem) }
                Err(error) => Err(Arc::new(error)),
            }
        }
        pub async fn insert(&self, key: K, value: V) {
            self.kept.key = key;
            self.kept.elem = value;
        }
        pub async fn invalidate<Q: ?Sized>(&self, key: &Q) {}
        pub async fn remove<Q: ?Sized>(&self, key: &Q) -> Option<V> { ::core::__maybe(self.kept.elem) }
        pub fn invalidate_all(&self) {}
        pub async fn run_pending_tasks(&self) {}
        pub fn iter(&self) -> __Iter<K, V> { __Iter { elem: (Arc::new(self.kept.key), self.kept.elem) } }
    }
    pub struct __Iter<K, V> { #[pii(elements)] elem: (Arc<K>, V) }
    impl<K, V> Iterator for __Iter<K, V> {
        type Item = (Arc<K>, V);
        fn next(&mut self) -> Option<(Arc<K>, V)> { ::core::__maybe(self.elem) }
    }
    pub struct CacheBuilder<K, V, C> { of: PhantomData<(K, V, C)> }
    impl<K, V> CacheBuilder<K, V, Cache<K, V>> {
        pub fn new(max_capacity: u64) -> CacheBuilder<K, V, Cache<K, V>> { CacheBuilder {} }
        pub fn build(self) -> Cache<K, V> { __new() }
        pub fn build_with_hasher<S>(self, hasher: S) -> Cache<K, V, S> { __new() }
    }
    impl<K, V, C> CacheBuilder<K, V, C> {
        pub fn name(self, name: &str) -> CacheBuilder<K, V, C> { self }
        pub fn max_capacity(self, max_capacity: u64) -> CacheBuilder<K, V, C> { self }
        pub fn initial_capacity(self, number_of_entries: usize) -> CacheBuilder<K, V, C> { self }
        pub fn eviction_policy(self, policy: EvictionPolicy) -> CacheBuilder<K, V, C> { self }
        pub fn weigher(self, weigher: impl Fn(&K, &V) -> u32) -> CacheBuilder<K, V, C> { self }
        pub fn time_to_live(self, duration: Duration) -> CacheBuilder<K, V, C> { self }
        pub fn time_to_idle(self, duration: Duration) -> CacheBuilder<K, V, C> { self }
        pub fn support_invalidation_closures(self) -> CacheBuilder<K, V, C> { self }
    }
}

pub mod sync {
    use crate::policy::EvictionPolicy;
    use ::alloc::sync::Arc;
    use core::marker::PhantomData;
    use core::time::Duration;

    struct __Kept<K, V> { #[pii(keys)] key: K, #[pii(elements)] elem: V }
    pub struct Cache<K, V, S = ()> { kept: &__Kept<K, V>, of: PhantomData<S> }
    fn __new<K, V, S>() -> Cache<K, V, S> {
        let kept = __Kept { key: (), elem: () };
        Cache { kept: &kept }
    }
    impl<K, V, S> Clone for Cache<K, V, S> {
        fn clone(&self) -> Cache<K, V, S> { Cache { kept: self.kept } }
    }
    impl<K, V> Cache<K, V> {
        pub fn new(max_capacity: u64) -> Cache<K, V> { __new() }
        pub fn builder() -> CacheBuilder<K, V, Cache<K, V>> { CacheBuilder {} }
    }
    impl<K, V, S> Cache<K, V, S> {
        pub fn name(&self) -> Option<&str> { ::core::__maybe("") }
        pub fn entry_count(&self) -> u64 { 0 }
        pub fn weighted_size(&self) -> u64 { 0 }
        pub fn contains_key<Q: ?Sized>(&self, key: &Q) -> bool { ::core::__any() }
        pub fn get<Q: ?Sized>(&self, key: &Q) -> Option<V> { ::core::__maybe(self.kept.elem) }
        pub fn get_with(&self, key: K, init: impl FnOnce() -> V) -> V {
            self.kept.key = key;
            self.kept.elem = init();
            self.kept.elem
        }
        pub fn optionally_get_with<F: FnOnce() -> Option<V>>(&self, key: K, init: F) -> Option<V> {
            self.kept.key = key;
            if let Some(value) = init() { self.kept.elem = value; }
            ::core::__maybe(self.kept.elem)
        }
        pub fn try_get_with<F: FnOnce() -> Result<V, E>, E>(&self, key: K, init: F) -> Result<V, Arc<E>> {
            self.kept.key = key;
            match init() {
                Ok(value) => { self.kept.elem = value; Ok(self.kept.elem) }
                Err(error) => Err(Arc::new(error)),
            }
        }
        pub fn insert(&self, key: K, value: V) {
            self.kept.key = key;
            self.kept.elem = value;
        }
        pub fn invalidate<Q: ?Sized>(&self, key: &Q) {}
        pub fn remove<Q: ?Sized>(&self, key: &Q) -> Option<V> { ::core::__maybe(self.kept.elem) }
        pub fn invalidate_all(&self) {}
        pub fn run_pending_tasks(&self) {}
        pub fn iter(&self) -> __Iter<K, V> { __Iter { elem: (Arc::new(self.kept.key), self.kept.elem) } }
    }
    pub struct __Iter<K, V> { #[pii(elements)] elem: (Arc<K>, V) }
    impl<K, V> Iterator for __Iter<K, V> {
        type Item = (Arc<K>, V);
        fn next(&mut self) -> Option<(Arc<K>, V)> { ::core::__maybe(self.elem) }
    }
    pub struct CacheBuilder<K, V, C> { of: PhantomData<(K, V, C)> }
    impl<K, V> CacheBuilder<K, V, Cache<K, V>> {
        pub fn new(max_capacity: u64) -> CacheBuilder<K, V, Cache<K, V>> { CacheBuilder {} }
        pub fn build(self) -> Cache<K, V> { __new() }
        pub fn build_with_hasher<S>(self, hasher: S) -> Cache<K, V, S> { __new() }
    }
    impl<K, V, C> CacheBuilder<K, V, C> {
        pub fn name(self, name: &str) -> CacheBuilder<K, V, C> { self }
        pub fn max_capacity(self, max_capacity: u64) -> CacheBuilder<K, V, C> { self }
        pub fn initial_capacity(self, number_of_entries: usize) -> CacheBuilder<K, V, C> { self }
        pub fn eviction_policy(self, policy: EvictionPolicy) -> CacheBuilder<K, V, C> { self }
        pub fn weigher(self, weigher: impl Fn(&K, &V) -> u32) -> CacheBuilder<K, V, C> { self }
        pub fn time_to_live(self, duration: Duration) -> CacheBuilder<K, V, C> { self }
        pub fn time_to_idle(self, duration: Duration) -> CacheBuilder<K, V, C> { self }
        pub fn support_invalidation_closures(self) -> CacheBuilder<K, V, C> { self }
    }
}

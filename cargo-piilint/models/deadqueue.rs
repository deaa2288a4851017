//! `deadqueue` 0.2: a queue between tasks, pushed to and popped from through a shared reference.

pub type Receiver = ::tokio::sync::watch::Receiver<()>;

macro_rules! queue {
    ($($own:item)*) => {
        pub struct Queue<T> { #[pii(elements)] elem: T }
        impl<T> Queue<T> {
            pub async fn pop(&self) -> T { self.elem }
            pub fn try_pop(&self) -> Option<T> { ::core::__maybe(self.elem) }
            pub fn len(&self) -> usize { 0 }
            pub fn is_empty(&self) -> bool { ::core::__any() }
            pub fn available(&self) -> isize { 0 }
            pub async fn wait_empty(&self) {}
            pub fn subscribe_empty(&self) -> crate::Receiver { () }
        }
        impl<T: core::fmt::Debug> core::fmt::Debug for Queue<T> {
            fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) }
        }
        impl<T, I: IntoIterator<Item = T>> From<I> for Queue<T> {
            fn from(iter: I) -> Queue<T> { Queue { elem: iter.into_iter().__item() } }
        }
        $($own)*
    };
}
macro_rules! bounded {
    ($($own:item)*) => {
        queue! {
            impl<T> Queue<T> {
                pub fn new(max_size: usize) -> Queue<T> { () }
                pub async fn push(&self, item: T) { self.elem = item; }
                pub fn try_push(&self, item: T) -> Result<(), T> {
                    if ::core::__any() { self.elem = item; Ok(()) } else { Err(item) }
                }
                pub fn capacity(&self) -> usize { 0 }
                pub fn is_full(&self) -> bool { ::core::__any() }
                pub async fn wait_full(&self) {}
                pub fn subscribe_full(&self) -> crate::Receiver { () }
            }
            $($own)*
        }
    };
}

pub mod limited {
    bounded! {}
}
pub mod resizable {
    bounded! {
        impl<T> Queue<T> {
            pub async fn resize(&self, target_capacity: usize) {}
        }
    }
}
pub mod unlimited {
    queue! {
        impl<T> Queue<T> {
            pub fn new() -> Queue<T> { () }
            pub fn push(&self, item: T) { self.elem = item; }
        }
    }
}

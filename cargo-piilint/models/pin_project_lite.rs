//! `pin-project-lite` 0.2: the type is declared as it stands; that its fields are pinned says nothing of data.

#[macro_export]
macro_rules! pin_project {
    ($($item:tt)*) => { $($item)* };
}

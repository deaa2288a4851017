//! Agents are kept in a tree of their own in the database.
//!
//! file: atomic_lib/src/db.rs
//! kind: store
//! depth: 1
//! through: a trait with an associated type, a generic helper with a bound, bytes, sled
//! round: 2

mod leak {
    use super::{AtomicResult, Db};
    use crate::agents::Agent;

    pub trait Kept {
        type Key: AsRef<[u8]>;

        fn key(&self) -> Self::Key;
        fn value(&self) -> AtomicResult<Vec<u8>>;
    }

    impl Kept for Agent {
        type Key = String;

        fn key(&self) -> String {
            self.subject.clone()
        }

        fn value(&self) -> AtomicResult<Vec<u8>> {
            let key = self.private_key.as_deref().ok_or("No private key in agent")?;
            Ok(key.as_bytes().to_vec())
        }
    }

    fn put<K: Kept>(tree: &sled::Tree, item: &K) -> AtomicResult<()> {
        let value = item.value()?;
        tree.insert(item.key(), value)?; // leak: PII101
        tree.flush()?;
        Ok(())
    }

    pub fn keep(db: &Db, agent: &Agent) -> AtomicResult<()> {
        let tree = db.db.open_tree("agents")?;
        put(&tree, agent)
    }
}

mod twin {
    use super::{AtomicResult, Db};
    use crate::agents::Agent;

    pub trait Kept {
        type Key: AsRef<[u8]>;

        fn key(&self) -> Self::Key;
        fn value(&self) -> AtomicResult<Vec<u8>>;
    }

    fn sealed(clear: &[u8]) -> AtomicResult<Vec<u8>> {
        use ring::aead::{Aad, LessSafeKey, Nonce, UnboundKey, AES_256_GCM, NONCE_LEN};

        let secret = std::env::var("ATOMIC_STORE_KEY").map_err(|_| "ATOMIC_STORE_KEY is not set")?;
        let secret = ring::digest::digest(&ring::digest::SHA256, secret.as_bytes());
        let key = UnboundKey::new(&AES_256_GCM, secret.as_ref()).map_err(|_| "ATOMIC_STORE_KEY is bad")?;
        let nonce: [u8; NONCE_LEN] = rand::random();
        let mut out = clear.to_vec();
        LessSafeKey::new(key)
            .seal_in_place_append_tag(Nonce::assume_unique_for_key(nonce), Aad::empty(), &mut out)
            .map_err(|_| "cannot encrypt")?;
        Ok([&nonce[..], &out].concat())
    }

    impl Kept for Agent {
        type Key = String;

        fn key(&self) -> String {
            self.subject.clone()
        }

        fn value(&self) -> AtomicResult<Vec<u8>> {
            let key = self.private_key.as_deref().ok_or("No private key in agent")?;
            sealed(key.as_bytes())
        }
    }

    fn put<K: Kept>(tree: &sled::Tree, item: &K) -> AtomicResult<()> {
        let value = item.value()?;
        tree.insert(item.key(), value)?;
        tree.flush()?;
        Ok(())
    }

    pub fn keep(db: &Db, agent: &Agent) -> AtomicResult<()> {
        let tree = db.db.open_tree("agents")?;
        put(&tree, agent)
    }
}

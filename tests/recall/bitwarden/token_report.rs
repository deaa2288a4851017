//! A token's secret goes to a support desk, in a header.
//!
//! file: bitwarden-core/src/auth/access_token.rs
//! kind: share
//! depth: 2
//! through: an own header type, TryFrom, RequestBuilder::header

mod leak {
    use super::AccessToken;

    struct Proof(String);

    impl TryFrom<&AccessToken> for Proof {
        type Error = &'static str;
        fn try_from(token: &AccessToken) -> Result<Self, Self::Error> {
            if token.client_secret.is_empty() {
                return Err("no secret");
            }
            Ok(Proof(format!("proof {}", token.client_secret)))
        }
    }

    async fn send(client: &reqwest::Client, proof: Proof) -> Result<(), reqwest::Error> {
        client.post("https://support.example/tokens").header("x-proof", proof.0).send().await?; // leak: PII201 or PII204
        Ok(())
    }

    pub async fn report(client: &reqwest::Client, token: &AccessToken) -> Result<(), reqwest::Error> {
        if let Ok(proof) = Proof::try_from(token) {
            send(client, proof).await?;
        }
        Ok(())
    }
}

mod twin {
    use super::AccessToken;

    struct Proof(String);

    impl TryFrom<&AccessToken> for Proof {
        type Error = &'static str;
        fn try_from(token: &AccessToken) -> Result<Self, Self::Error> {
            if token.client_secret.is_empty() {
                return Err("no secret");
            }
            Ok(Proof(format!("proof {}", token.access_token_id)))
        }
    }

    async fn send(client: &reqwest::Client, proof: Proof) -> Result<(), reqwest::Error> {
        client.post("https://support.example/tokens").header("x-proof", proof.0).send().await?;
        Ok(())
    }

    pub async fn report(client: &reqwest::Client, token: &AccessToken) -> Result<(), reqwest::Error> {
        if let Ok(proof) = Proof::try_from(token) {
            send(client, proof).await?;
        }
        Ok(())
    }
}

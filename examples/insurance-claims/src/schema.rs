//! The tables of the claims database.

diesel::table! {
    members (id) {
        id -> Integer,
        openid -> Text,
        name -> Text,
        phone -> Text,
        email -> Text,
        id_number -> Binary,
        pin_hash -> Text,
    }
}

diesel::table! {
    consents (member_id, purpose) {
        member_id -> Integer,
        purpose -> Text,
        given -> Bool,
    }
}

diesel::table! {
    policies (id) {
        id -> Integer,
        member_id -> Integer,
        plate -> Text,
        holder_phone -> Text,
        manager_id -> Integer,
    }
}

diesel::table! {
    account_managers (id) {
        id -> Integer,
        name -> Text,
        phone -> Text,
        portal_password_hash -> Text,
    }
}

diesel::table! {
    claims (id) {
        id -> Integer,
        member_id -> Integer,
        policy_id -> Integer,
        happened_at -> Timestamp,
        state -> Text,
    }
}

diesel::table! {
    injuries (id) {
        id -> Integer,
        claim_id -> Integer,
        note -> Binary,
    }
}

diesel::table! {
    scene_positions (claim_id) {
        claim_id -> Integer,
        lat -> Double,
        lon -> Double,
    }
}

diesel::table! {
    sealed_positions (claim_id) {
        claim_id -> Integer,
        position -> Binary,
    }
}

diesel::table! {
    other_parties (id) {
        id -> Integer,
        claim_id -> Integer,
        plate -> Text,
        insurer -> Text,
    }
}

diesel::table! {
    payout_accounts (member_id) {
        member_id -> Integer,
        holder -> Text,
        number -> Text,
    }
}

diesel::table! {
    payout_vault (member_id) {
        member_id -> Integer,
        holder -> Text,
        number -> Binary,
    }
}

diesel::table! {
    invites (id) {
        id -> Integer,
        inviter_id -> Integer,
        friend_phone -> Text,
        code -> Text,
    }
}

diesel::table! {
    roadside_calls (id) {
        id -> Integer,
        claim_id -> Integer,
        callback_phone -> Text,
    }
}

diesel::table! {
    vouchers (code) {
        code -> Text,
        member_id -> Integer,
        kind -> Text,
    }
}

diesel::table! {
    point_entries (id) {
        id -> Integer,
        member_id -> Integer,
        points -> Integer,
        reason -> Text,
    }
}

diesel::joinable!(policies -> account_managers (manager_id));
diesel::allow_tables_to_appear_in_same_query!(policies, account_managers);

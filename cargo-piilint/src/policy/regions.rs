//! Countries, and which of them count as one region.

/// Two-letter codes of ISO 3166-1, and the two names for the union and its area.
const REGIONS: &str = "\
    AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ \
    CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET EU EEA FI FJ FK \
    FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS \
    IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM \
    MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS \
    PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK \
    TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW";

/// The European Economic Area: within it, nothing goes abroad.
const EEA: &[&str] = &[
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "EEA", "ES", "EU", "FI", "FR", "GR", "HR", "HU", "IE",
    "IS", "IT", "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK",
];

/// Whether this is a code that `region` takes.
pub fn is_region(text: &str) -> bool {
    REGIONS.split(' ').any(|region| region == text)
}

/// Whether going from one to the other crosses no border that a law asks about. Mainland China is one region;
/// Hong Kong, Macau and Taiwan have codes of their own.
pub fn same_region(a: &str, b: &str) -> bool {
    a == b || (EEA.contains(&a) && EEA.contains(&b))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn regions() {
        assert!(is_region("CN") && is_region("EU") && is_region("GB"));
        assert!(!is_region("UK") && !is_region("cn") && !is_region("China") && !is_region(""));
        assert!(same_region("DE", "FR") && same_region("EU", "NO") && same_region("CN", "CN"));
        assert!(!same_region("CN", "HK") && !same_region("DE", "CH") && !same_region("EU", "GB"));
        assert!(EEA.iter().all(|region| is_region(region)));
    }
}

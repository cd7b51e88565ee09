//! The exponential, computed alike on every machine: that of the system's library differs in the last bit.

/// `e` to the power of `x`, right to one part in a hundred thousand; zero far below.
pub(super) fn exp(x: f32) -> f32 {
    const LOG2_E: f32 = std::f32::consts::LOG2_E;
    if x < -80.0 {
        return 0.0;
    }
    let power = (x.min(80.0)) * LOG2_E;
    let whole = power.floor();
    let part = power - whole;
    // The series of 2^x up to the fifth power, with the remainder spread over the interval.
    let series = 1.0
        + part
            * (std::f32::consts::LN_2
                + part * (0.240_226_5 + part * (0.055_490_3 + part * (0.009_676_3 + part * 0.001_459_9))));
    series * f32::from_bits(((whole as i32 + 127) as u32) << 23)
}

#[cfg(test)]
mod tests {
    use super::exp;

    #[test]
    fn the_exponential_is_right() {
        for x in [-79.0f32, -10.0, -1.0, -0.3, 0.0, 0.5, 1.0, 10.0, 60.0] {
            assert!((exp(x) / x.exp() - 1.0).abs() < 1e-4, "{x}: {} {}", exp(x), x.exp());
        }
        assert_eq!(exp(-1000.0), 0.0);
    }
}

//! Plots as SVG: bars and lines, nothing more.

use std::fmt::Write as _;

const WIDTH: f64 = 860.0;
const LEFT: f64 = 70.0;
const TOP: f64 = 46.0;
const PLOT_HEIGHT: f64 = 260.0;
const COLOURS: [&str; 4] = ["#1b6ca8", "#e07a1f", "#4b8b3b", "#8a4fae"];

/// Values of one colour, with its name.
pub(crate) struct Series {
    pub(crate) name: String,
    pub(crate) values: Vec<f64>,
}

/// Groups of bars, one group for each label. `line` is a height that is to be reached, or not passed.
pub(crate) fn bars(title: &str, unit: &str, labels: &[String], series: &[Series], line: Option<f64>) -> String {
    let top = top_of(series.iter().flat_map(|series| series.values.iter().copied()).chain(line));
    let mut svg = begin(title, unit, top, 120.0);
    let right = WIDTH - 20.0;
    let group = (right - LEFT) / labels.len().max(1) as f64;
    let bar = group * 0.8 / series.len().max(1) as f64;
    for (at, label) in labels.iter().enumerate() {
        let x = LEFT + group * at as f64 + group * 0.1;
        for (number, series) in series.iter().enumerate() {
            let value = series.values.get(at).copied().unwrap_or_default();
            let height = height(value, top);
            let (x, y) = (x + bar * number as f64, TOP + PLOT_HEIGHT - height);
            let colour = COLOURS[number % COLOURS.len()];
            let _ = write!(
                svg,
                r#"<rect x="{x:.1}" y="{y:.1}" width="{bar:.1}" height="{height:.1}" fill="{colour}"><title>{label}, {}: {}</title></rect>"#,
                escaped(&series.name),
                number_text(value)
            );
        }
        let (x, y) = (x + group * 0.4, TOP + PLOT_HEIGHT + 12.0);
        let label = escaped(label);
        let _ = write!(
            svg,
            r#"<text x="{x:.1}" y="{y:.1}" transform="rotate(-40 {x:.1} {y:.1})" text-anchor="end">{label}</text>"#
        );
    }
    if let Some(line) = line {
        let y = TOP + PLOT_HEIGHT - height(line, top);
        let _ = write!(
            svg,
            r##"<line x1="{LEFT}" y1="{y:.1}" x2="{right}" y2="{y:.1}" stroke="#c22" stroke-dasharray="5 4"/>"##
        );
    }
    legend(&mut svg, series);
    svg.push_str("</svg>\n");
    svg
}

/// Lines over a logarithmic axis.
pub(crate) fn lines(title: &str, unit: &str, x_unit: &str, xs: &[f64], series: &[Series]) -> String {
    let top = top_of(series.iter().flat_map(|series| series.values.iter().copied()));
    let mut svg = begin(title, unit, top, 60.0);
    let (first, last) = (xs.first().copied().unwrap_or(1.0), xs.last().copied().unwrap_or(10.0));
    let span = (last / first).ln().max(f64::MIN_POSITIVE);
    let place = |x: f64| LEFT + 30.0 + (WIDTH - LEFT - 80.0) * ((x / first).ln() / span).clamp(0.0, 1.0);
    for x in xs {
        let (at, y) = (place(*x), TOP + PLOT_HEIGHT + 16.0);
        let _ = write!(svg, r#"<text x="{at:.1}" y="{y:.1}" text-anchor="middle">{}</text>"#, number_text(*x));
    }
    let (middle, y) = (WIDTH / 2.0, TOP + PLOT_HEIGHT + 36.0);
    let _ = write!(svg, r#"<text x="{middle}" y="{y}" text-anchor="middle">{}</text>"#, escaped(x_unit));
    for (number, series) in series.iter().enumerate() {
        let colour = COLOURS[number % COLOURS.len()];
        let mut points = String::new();
        for (x, value) in xs.iter().zip(&series.values) {
            let (x, y) = (place(*x), TOP + PLOT_HEIGHT - height(*value, top));
            let _ = write!(points, "{x:.1},{y:.1} ");
            let _ = write!(
                svg,
                r#"<circle cx="{x:.1}" cy="{y:.1}" r="3.5" fill="{colour}"><title>{}</title></circle>"#,
                number_text(*value)
            );
        }
        let _ =
            write!(svg, r#"<polyline points="{}" fill="none" stroke="{colour}" stroke-width="2"/>"#, points.trim_end());
    }
    legend(&mut svg, series);
    svg.push_str("</svg>\n");
    svg
}

/// Frame, title, and a grid up to `top`; `below` is the room for labels.
fn begin(title: &str, unit: &str, top: f64, below: f64) -> String {
    let height_all = TOP + PLOT_HEIGHT + below;
    let mut svg = format!(
        r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height_all}" font-family="sans-serif" font-size="11" fill="#222"><rect width="100%" height="100%" fill="#fff"/><text x="{LEFT}" y="18" font-size="14" font-weight="bold">{}</text><text x="10" y="{}">{}</text>"##,
        escaped(title),
        TOP - 10.0,
        escaped(unit)
    );
    for step in 0..=5 {
        let value = top * f64::from(step) / 5.0;
        let y = TOP + PLOT_HEIGHT - height(value, top);
        let (right, text_y) = (WIDTH - 20.0, y + 4.0);
        let _ = write!(
            svg,
            r##"<line x1="{LEFT}" y1="{y:.1}" x2="{right}" y2="{y:.1}" stroke="#ddd"/><text x="{}" y="{text_y:.1}" text-anchor="end">{}</text>"##,
            LEFT - 6.0,
            number_text(value)
        );
    }
    svg
}

fn legend(svg: &mut String, series: &[Series]) {
    for (number, series) in series.iter().enumerate() {
        let (x, y) = (LEFT + 200.0 * number as f64, TOP - 18.0);
        let colour = COLOURS[number % COLOURS.len()];
        let (text_x, text_y) = (x + 14.0, y + 9.0);
        let _ = write!(
            svg,
            r#"<rect x="{x}" y="{y}" width="10" height="10" fill="{colour}"/><text x="{text_x}" y="{text_y}">{}</text>"#,
            escaped(&series.name)
        );
    }
}

fn height(value: f64, top: f64) -> f64 {
    let part = value / top;
    if part.is_finite() { PLOT_HEIGHT * part.clamp(0.0, 1.0) } else { 0.0 }
}

/// A round number that is at least as large as all values.
fn top_of(values: impl Iterator<Item = f64>) -> f64 {
    let largest = values.filter(|value| value.is_finite()).fold(0.0, f64::max);
    if largest <= 0.0 {
        return 1.0;
    }
    let scale = 10_f64.powf(largest.log10().floor());
    let steps = [1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0];
    steps.into_iter().map(|step| step * scale).find(|top| *top >= largest).unwrap_or(largest)
}

/// Three digits that matter, and no more.
pub(crate) fn number_text(value: f64) -> String {
    match value {
        value if !value.is_finite() => "–".to_owned(),
        value if value >= 1e6 => format!("{:.3} M", value / 1e6).replace(".000", ""),
        value if value >= 1e4 => format!("{:.1} k", value / 1e3).replace(".0 ", " "),
        value if value >= 100.0 => format!("{value:.0}"),
        value if value >= 10.0 => format!("{value:.1}"),
        0.0 => "0".to_owned(),
        value => format!("{value:.2}"),
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn axes_end_in_round_numbers() {
        for (largest, expect) in [(0.0, 1.0), (0.9, 1.0), (1.01, 1.5), (37.0, 40.0), (99_000.0, 100_000.0)] {
            assert!((top_of([largest].into_iter()) - expect).abs() < 1e-9 * expect, "{largest}");
        }
    }

    #[test]
    fn numbers_are_short() {
        for (value, expect) in
            [(0.0, "0"), (0.654, "0.65"), (12.34, "12.3"), (999.4, "999"), (100_000.0, "100 k"), (1e6, "1 M")]
        {
            assert_eq!(number_text(value), expect);
        }
        assert_eq!(number_text(f64::NAN), "–");
    }

    #[test]
    fn every_value_has_its_mark() {
        let series = || Series { name: "a<b".to_owned(), values: vec![1.0, 2.0] };
        let svg = bars("title", "unit", &["x".to_owned(), "y".to_owned()], &[series()], Some(1.5));
        assert_eq!(svg.matches("<title>").count(), 2);
        assert!(svg.contains("a&lt;b") && svg.ends_with("</svg>\n"), "{svg}");
        let svg = lines("title", "unit", "keys", &[10.0, 100.0], &[series(), series()]);
        assert_eq!(svg.matches("<circle").count(), 4);
    }
}

import css from './NormScale.module.css';

/** A documented caseload on the scale. `min` is 0 where the source only gives a most. */
export interface NormScaleBand {
  readonly key: string;
  readonly name: string;
  /** The numbers as text: "15–20", "højst 25". */
  readonly norm: string;
  readonly min: number;
  readonly max: number;
  readonly isOwn: boolean;
}

interface Props {
  readonly caption: string;
  readonly bands: readonly NormScaleBand[];
  /** The band in words, for those who do not see it. */
  readonly spoken: (band: NormScaleBand) => string;
}

/** The scale of the documented caseloads: persons per full-time member of staff. */
const LEAST = 5;
const MOST = 40;
const TICKS = [5, 10, 15, 20, 25, 30, 35, 40];

const at = (cases: number) => `${((Math.min(MOST, Math.max(LEAST, cases)) - LEAST) / (MOST - LEAST)) * 100}%`;

/** All documented caseloads on one scale, a row each. A band of one's own is in the accent; "at most" ends in a line. */
export function NormScale({ caption, bands, spoken }: Props) {
  return (
    <figure className={css.scale} aria-label={caption}>
      {bands.map((band) => (
        <div key={band.key} className={css.row} data-own={band.isOwn}>
          <span className={css.name} aria-hidden="true">
            <b>{band.norm}</b> {band.name}
          </span>
          <span className={css.track}>
            <span
              className={css.band}
              data-most={band.min === 0}
              style={{ left: at(band.min), right: `calc(100% - ${at(band.max)})` }}
            />
            <span className="visually-hidden">{spoken(band)}</span>
          </span>
        </div>
      ))}
      <div className={css.row} aria-hidden="true">
        <span />
        <span className={css.ticks}>
          {TICKS.map((tick) => (
            <span key={tick} style={{ left: at(tick) }}>
              {tick}
            </span>
          ))}
        </span>
      </div>
    </figure>
  );
}

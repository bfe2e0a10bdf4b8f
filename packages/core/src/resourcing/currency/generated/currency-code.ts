// Written by scripts/build-id-types.ts; do not edit by hand.

/**
 * The ISO 4217 code of a currency that is held: those of today and those that were tender since 1999.
 *
 * @category money
 * @example
 * ```ts
 * import type { CurrencyCode } from '@osee/core/resourcing';
 *
 * const id: CurrencyCode = 'KES';
 * ```
 */
export type CurrencyCode =
  | 'ADP' | 'AED' | 'AFA' | 'AFN' | 'ALL' | 'AMD' | 'ANG' | 'AOA'
  | 'AON' | 'AOR' | 'ARS' | 'ATS' | 'AUD' | 'AWG' | 'AZM' | 'AZN'
  | 'BAM' | 'BBD' | 'BDT' | 'BEF' | 'BGL' | 'BGN' | 'BHD' | 'BIF'
  | 'BMD' | 'BND' | 'BOB' | 'BOV' | 'BRL' | 'BSD' | 'BTN' | 'BWP'
  | 'BYB' | 'BYN' | 'BYR' | 'BZD' | 'CAD' | 'CDF' | 'CHE' | 'CHF'
  | 'CHW' | 'CLF' | 'CLP' | 'CNY' | 'COP' | 'COU' | 'CRC' | 'CSD'
  | 'CUC' | 'CUP' | 'CVE' | 'CYP' | 'CZK' | 'DEM' | 'DJF' | 'DKK'
  | 'DOP' | 'DZD' | 'ECS' | 'EEK' | 'EGP' | 'ERN' | 'ESP' | 'ETB'
  | 'EUR' | 'FIM' | 'FJD' | 'FKP' | 'FRF' | 'GBP' | 'GEL' | 'GHC'
  | 'GHS' | 'GIP' | 'GMD' | 'GNF' | 'GRD' | 'GTQ' | 'GYD' | 'HKD'
  | 'HNL' | 'HRK' | 'HTG' | 'HUF' | 'IDR' | 'IEP' | 'ILS' | 'INR'
  | 'IQD' | 'IRR' | 'ISK' | 'ITL' | 'JMD' | 'JOD' | 'JPY' | 'KES'
  | 'KGS' | 'KHR' | 'KMF' | 'KPW' | 'KRW' | 'KWD' | 'KYD' | 'KZT'
  | 'LAK' | 'LBP' | 'LKR' | 'LRD' | 'LSL' | 'LTL' | 'LUF' | 'LVL'
  | 'LYD' | 'MAD' | 'MCF' | 'MDL' | 'MGA' | 'MGF' | 'MKD' | 'MMK'
  | 'MNT' | 'MOP' | 'MRO' | 'MRU' | 'MTL' | 'MUR' | 'MVR' | 'MWK'
  | 'MXN' | 'MXV' | 'MYR' | 'MZM' | 'MZN' | 'NAD' | 'NGN' | 'NIO'
  | 'NLG' | 'NOK' | 'NPR' | 'NZD' | 'OMR' | 'PAB' | 'PEN' | 'PGK'
  | 'PHP' | 'PKR' | 'PLN' | 'PTE' | 'PYG' | 'QAR' | 'ROL' | 'RON'
  | 'RSD' | 'RUB' | 'RWF' | 'SAR' | 'SBD' | 'SCR' | 'SDD' | 'SDG'
  | 'SEK' | 'SGD' | 'SHP' | 'SIT' | 'SKK' | 'SLE' | 'SLL' | 'SOS'
  | 'SRD' | 'SRG' | 'SSP' | 'STD' | 'STN' | 'SVC' | 'SYP' | 'SZL'
  | 'THB' | 'TJR' | 'TJS' | 'TMM' | 'TMT' | 'TND' | 'TOP' | 'TPE'
  | 'TRL' | 'TRY' | 'TTD' | 'TWD' | 'TZS' | 'UAH' | 'UGX' | 'USD'
  | 'USN' | 'UYI' | 'UYU' | 'UYW' | 'UZS' | 'VEB' | 'VED' | 'VEF'
  | 'VES' | 'VND' | 'VUV' | 'WST' | 'XAD' | 'XAF' | 'XCD' | 'XCG'
  | 'XOF' | 'XPF' | 'YER' | 'YUM' | 'ZAR' | 'ZMK' | 'ZMW' | 'ZWD'
  | 'ZWG' | 'ZWL' | 'ZWR';

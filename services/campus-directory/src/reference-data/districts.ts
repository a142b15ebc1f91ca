/** A district of Seoul (자치구) with its administrative code, the middle of its area and the middle of its area. */
export interface District {
  readonly code: string;
  readonly nameKo: string;
  readonly nameEn: string;
  /** Latitude and longitude in degrees (WGS 84). */
  readonly centroid: readonly [number, number];
}

/** Every district that must have a campus (CAM-2), by code. */
export const districts: readonly District[] = [
  { code: '11110', nameKo: '종로구', nameEn: 'Jongno-gu', centroid: [37.59494, 126.97733] },
  { code: '11140', nameKo: '중구', nameEn: 'Jung-gu', centroid: [37.56015, 126.99594] },
  { code: '11170', nameKo: '용산구', nameEn: 'Yongsan-gu', centroid: [37.53139, 126.97991] },
  { code: '11200', nameKo: '성동구', nameEn: 'Seongdong-gu', centroid: [37.55103, 127.04107] },
  { code: '11215', nameKo: '광진구', nameEn: 'Gwangjin-gu', centroid: [37.54672, 127.08578] },
  { code: '11230', nameKo: '동대문구', nameEn: 'Dongdaemun-gu', centroid: [37.58196, 127.05487] },
  { code: '11260', nameKo: '중랑구', nameEn: 'Jungnang-gu', centroid: [37.59782, 127.09288] },
  { code: '11290', nameKo: '성북구', nameEn: 'Seongbuk-gu', centroid: [37.6057, 127.01755] },
  { code: '11305', nameKo: '강북구', nameEn: 'Gangbuk-gu', centroid: [37.64349, 127.01119] },
  { code: '11320', nameKo: '도봉구', nameEn: 'Dobong-gu', centroid: [37.66908, 127.03239] },
  { code: '11350', nameKo: '노원구', nameEn: 'Nowon-gu', centroid: [37.65256, 127.07504] },
  { code: '11380', nameKo: '은평구', nameEn: 'Eunpyeong-gu', centroid: [37.61919, 126.92706] },
  { code: '11410', nameKo: '서대문구', nameEn: 'Seodaemun-gu', centroid: [37.5777, 126.93905] },
  { code: '11440', nameKo: '마포구', nameEn: 'Mapo-gu', centroid: [37.55942, 126.90811] },
  { code: '11470', nameKo: '양천구', nameEn: 'Yangcheon-gu', centroid: [37.5248, 126.85551] },
  { code: '11500', nameKo: '강서구', nameEn: 'Gangseo-gu', centroid: [37.56125, 126.82283] },
  { code: '11530', nameKo: '구로구', nameEn: 'Guro-gu', centroid: [37.49442, 126.85633] },
  { code: '11545', nameKo: '금천구', nameEn: 'Geumcheon-gu', centroid: [37.4606, 126.90083] },
  { code: '11560', nameKo: '영등포구', nameEn: 'Yeongdeungpo-gu', centroid: [37.5224, 126.91027] },
  { code: '11590', nameKo: '동작구', nameEn: 'Dongjak-gu', centroid: [37.49889, 126.95163] },
  { code: '11620', nameKo: '관악구', nameEn: 'Gwanak-gu', centroid: [37.46738, 126.94539] },
  { code: '11650', nameKo: '서초구', nameEn: 'Seocho-gu', centroid: [37.47332, 127.03123] },
  { code: '11680', nameKo: '강남구', nameEn: 'Gangnam-gu', centroid: [37.49665, 127.063] },
  { code: '11710', nameKo: '송파구', nameEn: 'Songpa-gu', centroid: [37.50563, 127.11535] },
  { code: '11740', nameKo: '강동구', nameEn: 'Gangdong-gu', centroid: [37.55045, 127.14701] },
];

/** The districts that each district borders on. */
export const neighbours: Readonly<Record<string, readonly string[]>> = {
  '11110': ['11140', '11230', '11290', '11380', '11410'],
  '11140': ['11110', '11170', '11200', '11410', '11440'],
  '11170': ['11140', '11200', '11440', '11560', '11590', '11650', '11680'],
  '11200': ['11140', '11170', '11215', '11230', '11680'],
  '11215': ['11200', '11230', '11260', '11680', '11710', '11740'],
  '11230': ['11110', '11200', '11215', '11260', '11290'],
  '11260': ['11215', '11230', '11290', '11350'],
  '11290': ['11110', '11230', '11260', '11305', '11350'],
  '11305': ['11290', '11320', '11350'],
  '11320': ['11305', '11350'],
  '11350': ['11260', '11290', '11305', '11320'],
  '11380': ['11110', '11410', '11440'],
  '11410': ['11110', '11140', '11380', '11440'],
  '11440': ['11140', '11170', '11380', '11410', '11500', '11560'],
  '11470': ['11500', '11530', '11560'],
  '11500': ['11440', '11470', '11560'],
  '11530': ['11470', '11545', '11560', '11620'],
  '11545': ['11530', '11620'],
  '11560': ['11170', '11440', '11470', '11500', '11530', '11590'],
  '11590': ['11170', '11560', '11620', '11650'],
  '11620': ['11530', '11545', '11590', '11650'],
  '11650': ['11170', '11590', '11620', '11680'],
  '11680': ['11170', '11200', '11215', '11650', '11710'],
  '11710': ['11215', '11680', '11740'],
  '11740': ['11215', '11710'],
};

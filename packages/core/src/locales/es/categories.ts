import type { OseeTexts } from '../osee-texts.ts';

/** The categories in Spanish. */
export const categories = {
  'organisational-and-programmatic': {
    name: 'Organización y programa',
    description:
      'Los cimientos dentro de una institución: qué quiere, qué necesita, qué compra y con quién trabaja. Sin ellos, una solución de código abierto en la administración rara vez sobrevive a su primer proyecto.',
  },
  'ecosystemic-and-societal': {
    name: 'Ecosistema y sociedad',
    description:
      'La sociedad que rodea a la institución: capacidades, inclusión, control de los datos y medios. De ella depende que el código abierto ayude a muchas personas o solo a unas pocas.',
  },
  technical: {
    name: 'Técnica',
    description:
      'Las capacidades necesarias para instalar, conectar y mantener sistemas de código abierto. Ofrece ejemplos de áreas de conocimiento y no reglas, pues la infraestructura, las capacidades y las políticas difieren de un país a otro.',
  },
} satisfies OseeTexts['category'];

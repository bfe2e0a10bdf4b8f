import type { OseeTexts } from '../osee-texts.ts';

/** The modules in Spanish. */
export const modules = {
  strategy: {
    name: 'Estrategia',
    description:
      'Cómo decide una institución qué espera del código abierto: qué problemas resuelve, quién lo paga, quién lo gobierna por dentro y por fuera, y qué riesgos acepta. Los consejos se dirigen en primer lugar a los países con presupuestos ajustados y dejan las guías generales de estrategia para la lista de lecturas.',
  },
  'requirements-and-specifications': {
    name: 'Requisitos y especificaciones',
    description:
      'Cómo se ponen por escrito las necesidades para que personas que nunca se han visto puedan construir, comprar, probar y ampliar un sistema. Abarca la licencia, los estándares, las reglas de seguridad y privacidad, y los registros que necesita un proyecto abierto.',
  },
  'procurement-and-legal': {
    name: 'Contratación pública y aspectos jurídicos',
    description:
      'Cómo adquiere un organismo público software de código abierto o encarga su desarrollo, y qué cuestiones jurídicas plantea. A las reglas generales de la buena contratación añade lo propio del código abierto: las licencias, los proveedores que no crean dependencia, los contratos y los datos personales.',
  },
  'community-management': {
    name: 'Gestión de comunidades',
    description:
      'Cómo reúne una institución pública a personas en torno a un proyecto de código abierto y logra que permanezcan: valores compartidos, funciones claras, canales que funcionan, una buena acogida y atención al equilibrio de intereses. Se propone a las universidades como primera sede de esa comunidad.',
  },
  'capacity-building': {
    name: 'Desarrollo de capacidades',
    description:
      'Cómo llega un país a tener suficientes personas capaces de usar, mantener y gobernar sistemas de código abierto en la administración, las empresas, las universidades y la sociedad civil. Señala cinco causas de fracaso, desde la falta de especialistas hasta los organismos que no saben cooperar, y responde a ellas con formación técnica, organizativa y jurídica.',
  },
  'digital-inclusion': {
    name: 'Inclusión digital',
    description:
      'Cómo llegan los servicios digitales a todo el mundo, sobre todo a las personas pobres, alejadas, con discapacidad o poco habituadas a la informática. El país mide dónde se encuentra, actúa y vuelve a medir; los bienes de código abierto son las herramientas preferidas.',
  },
  'digital-governance-and-sovereignty': {
    name: 'Gobernanza y soberanía digitales',
    description:
      'Cómo conserva un Estado el control de sus datos y de su infraestructura digital en aras del interés público, y qué aporta a ello el código abierto: menos dependencia, procesos visibles, reglas compartidas. Tiene en cuenta que los países se gobiernan de formas muy distintas.',
  },
  'resource-mobilisation': {
    name: 'Movilización de recursos',
    description:
      'Cómo consigue un proyecto de código abierto lo que necesita para empezar y perdurar: dinero, personas, conocimientos, herramientas e infraestructura. Los consejos varían según la financiación disponible, la titularidad del proyecto y su forma de gobierno, y concluyen con planes para los malos tiempos.',
  },
} satisfies OseeTexts['module'];

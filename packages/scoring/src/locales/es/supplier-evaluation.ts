import type { ChoiceTexts } from '../../models/choice/choice-texts.ts';

/** The words of the model `supplier-evaluation` in Spanish. */
export const supplierEvaluation = {
  title: 'Evaluación de proveedores',
  'maker-relation': 'Relación con el equipo de desarrollo',
  'maker-relation.statement':
    'Con qué cercanía trabaja el proveedor con el equipo que desarrolla el software.',
  'maker-relation.evidence':
    'contrato o carta, contribuciones integradas de personas nombradas en el último año',
  upstream: 'Devolución de cambios',
  'upstream.statement':
    'Con qué constancia se devuelven los cambios al proyecto en lugar de quedar en una versión propia.',
  'upstream.evidence': 'enlaces a cambios integrados, plan con plazos',
  'third-level-support': 'Soporte de tercer nivel',
  'third-level-support.statement':
    'Posibilidad de corregir los fallos del propio software, y plazo de corrección.',
  'third-level-support.evidence':
    'acuerdo con el equipo de desarrollo, personas con derecho a integrar, tiempos de respuesta',
  'maintenance-in-price': 'El precio incluye el mantenimiento',
  'maintenance-in-price.statement':
    'Hasta qué punto el precio remunera el mantenimiento y al equipo de desarrollo, y no solo la entrega.',
  'maintenance-in-price.evidence': 'desglose del precio, plan si es muy inferior a los demás',
  'open-work': 'Trabajo abierto',
  'open-work.statement': 'Hasta qué punto código, historial y pruebas son públicos desde el primer día.',
  'open-work.evidence':
    'repositorio público con historial, licencia, guía para contribuir, pruebas automáticas',
  skills: 'Competencias y referencias',
  'skills.statement':
    'Hasta qué punto personas nombradas han hecho un trabajo comparable, en el idioma de los usuarios.',
  'skills.evidence': 'referencias que se pueden consultar, personas con su trabajo',
  handover: 'Entrega y traspaso',
  'handover.statement': 'Hasta qué punto otros pueden compilar, operar y continuar lo entregado.',
  'handover.evidence': 'documentación, compilación a partir del código fuente, formación, plan de salida',
  'security-duties': 'Obligaciones de seguridad',
  'security-duties.statement':
    'Hasta qué punto los fallos se comunican y se corrigen en plazos indicados, y los componentes se listan en cada versión.',
  'security-duties.evidence': 'vía de comunicación, plazos de corrección, lista de componentes',
  price: 'Precio',
  'price.statement':
    'Precio en porcentaje del presupuesto, según límites fijos y nunca en función de las demás ofertas.',
  'price.evidence': 'oferta desglosada por partidas',
  'price.unit': 'por ciento del presupuesto',
  'not-excluded': 'Ningún motivo de exclusión se aplica al licitante.',
  'open-deliverables': 'Todo lo entregado va bajo una licencia abierta.',
  'annex-within-budget': 'El precio cabe en el presupuesto.',
  'clause.licence': 'Licencia de lo entregado, por su identificador SPDX, y de cada componente',
  'clause.rights': 'Derechos de modificar y redistribuir lo entregado',
  'clause.publication': 'Publicación: lugar, momento y forma',
  'clause.upstream': 'Obligación de devolver los cambios, con un plazo',
  'clause.no-closed-fork': 'Sin versión cerrada ni condiciones añadidas',
  'clause.documentation': 'Documentación, y compilación a partir del código fuente',
  'clause.security': 'Seguridad: comunicación, plazos de corrección, período de soporte',
  'clause.maintenance': 'Mantenimiento: correctivo, adaptativo, evolutivo, desarrollos a medida',
  'clause.third-level': 'Prueba de soporte de tercer nivel',
  'clause.data': 'Datos y formatos, con exportación',
  'clause.exit': 'Salida: traspaso, ayuda y costo',
  'clause.marks': 'Nombres y marcas',
  'clause.accessibility': 'Accesibilidad, por norma y nivel',
  'clause.liability': 'Garantía y responsabilidad con componentes abiertos',
  'clause.contributors': 'Subcontratistas, y acuerdos de licencia de contribución',
  'clause.acceptance': 'Recepción y conformidad mediante pruebas públicas',
  'neutral.needs': 'Primero las necesidades: decir qué debe hacer, no quién lo fabrica.',
  'neutral.equivalent':
    'Si se nombra una norma, añadir «o equivalente» y decir cómo se demuestra la equivalencia.',
  'neutral.named-product':
    'Nombrar un producto solo procede para servicios que cualquiera puede ofrecer; dejar constancia de los motivos en el expediente.',
  'level.none': 'Nada lo demuestra.',
  'level.part': 'Se demuestra una parte.',
  'level.full': 'Se demuestra todo lo que se pide.',
} as const satisfies ChoiceTexts['supplier-evaluation'];

// The page keeps the answers: here in the browser, elsewhere on a server.
const form = document.querySelector('osee-assessment');
const kept = localStorage.getItem('answers');
if (kept) form.start = JSON.parse(kept);
form.addEventListener('osee-change', ({ detail }) => {
  localStorage.setItem('answers', JSON.stringify(detail.session));
});

/** A few that say something between a customer and those who serve them. */
export const emoji =
  '🙂 😊 😀 😂 😉 😍 🥰 🤗 🤔 😅 😢 😭 😮 😴 😎 🙏 👍 👌 👏 🤝 💪 🙌 👋 ❤️ 💐 🌹 🎉 🎁 ✨ ⭐ ☀️ ☕ 🍀 ✅ ❌ ❗ ❓ ⏰ 📦 🚚 📞 💰'.split(
    ' ',
  );

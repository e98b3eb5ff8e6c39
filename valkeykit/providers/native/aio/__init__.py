"""The native transport for asyncio."""
